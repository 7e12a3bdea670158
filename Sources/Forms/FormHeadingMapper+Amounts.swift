import BudgetModel
import Spreadsheet

/// 预算规模及资金用途 and 项目资金: the amounts, and what the money is for.
extension FormHeadingMapper {
  private var groups: [(index: Int, label: Line.Entry)] {
    lines.indices.flatMap { index in
      lines[index].labels.filter { $0.field == .budgetGroup || $0.field == .fundsGroup }.map {
        (index, $0.entry)
      }
    }
  }

  /// Below the amounts, right of 预算规模及资金用途, stands what the money is for.
  mutating func mapPurposeBelowAmounts() {
    guard form.fields[.purpose] == nil,
      let (index, group) = groups.first(where: { $0.label.field == .budgetGroup })
    else { return }
    var last = index
    if lines[index].labelCount == 1, index + 1 < lines.endIndex { last = index + 1 }
    while last + 1 < lines.endIndex, lines[last + 1].entries.contains(where: { $0.field?.isAmount == true }) {
      last += 1
    }
    let column = group.extent.columns.upperBound + 1
    var place = emptyPlace(row: lines[last].row + 1, column: column)
    if last + 1 < lines.endIndex {
      let below = lines[last + 1]
      if below.labelCount > 0 {
        guard below.row > place.row else { return }
      } else if let entry = below.entries.first(where: {
        $0.place.column >= column && !taken.contains($0.place)
      }) {
        place = entry.place
      }
    }
    guard place.row < rowBelow else { return }
    form.fields[.purpose] = MappedField(label: group.place, cells: [place])
    taken.insert(place)
  }

  /// A money unit in brackets behind the group's label is that of its amounts.
  mutating func passOnGroupUnit() {
    guard let unit = groups.lazy.compactMap(\.label.labelMoneyUnit).first else { return }
    for path in [FieldPath.budgetTotal, .budgetFiscal, .budgetOther] where form.fields[path]?.moneyUnit == nil
    {
      form.fields[path]?.moneyUnit = unit
    }
  }

  /// Whether an amount is one for all years: its label stands under 实施期资金总额, and the year's beside it.
  func isOfPeriod(_ label: Line.Entry, in index: Int) -> Bool {
    guard let field = label.field, field.isAmount,
      lines[index].entries.count(where: { $0.field == field }) > 1
    else { return false }
    return periodAmounts[label.place.column].map { $0 < index } ?? false
  }

  /// See ``periodAmounts``.
  static func periodAmounts(of lines: ArraySlice<Line>) -> [Int: Int] {
    var first: [Int: Int] = [:]
    for index in lines.indices where lines[index].labelCount > 1 {
      for entry in lines[index].entries where entry.field == .period && first[entry.place.column] == nil {
        first[entry.place.column] = index
      }
    }
    return first
  }

  // MARK: Amounts that are compared

  /// 年初预算数 with its value beside it is the total; 全年预算数 is where nothing else is.
  mutating func map(_ column: FormField.AmountColumn, label: Line.Entry, in index: Int) {
    guard column != .executed, form.fields[.budgetTotal] == nil else { return }
    if column == .adjusted, hasTotal { return }
    let cells = valueCells(of: label, in: index)
    guard !cells.isEmpty else { return }
    set(
      MappedField(label: label.place, cells: cells, moneyUnit: label.labelMoneyUnit), at: .budgetTotal,
      label: label.text)
  }

  /// Maps a line of a comparison: the label of an amount, and its value in the column that counts.
  mutating func map(_ compared: ComparedAmounts, in index: Int) {
    for (entry, _) in lines[index].labels { taken.insert(entry.place) }
    guard index > compared.lines.lowerBound, let (label, path) = compared.amount(of: lines[index]) else {
      return
    }
    taken.insert(label.place)
    let columns = compared.column.extent.columns
    let place =
      lines[index].firstEntry(in: columns)?.place
      ?? emptyPlace(row: lines[index].row, column: columns.lowerBound)
    set(
      MappedField(
        label: label.place, cells: [place],
        moneyUnit: label.labelMoneyUnit ?? compared.column.labelMoneyUnit),
      at: path, label: label.text)
  }
}
