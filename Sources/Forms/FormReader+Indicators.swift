import BudgetModel
import Spreadsheet

extension FormReader {
  mutating func readIndicator(_ mapped: MappedIndicator, at index: Int) -> Indicator {
    func path(_ field: FieldPath.IndicatorField) -> FieldPath { .indicator(index, field) }
    var indicator = Indicator(target: readTarget(mapped, path(.target)))
    indicator.level1 = level(.level1, mapped, path(.level1))
    indicator.level2 = level(.level2, mapped, path(.level2))
    indicator.level3 = text(.level3, mapped, path(.level3))
    indicator.description = text(.description, mapped, path(.description))
    indicator.basis = text(.basis, mapped, path(.basis))
    indicator.remark = readRemark(mapped, path(.remark))
    if let field = mapped.fields[.weight] {
      indicator.weight = number(field, path(.weight), AmountText.weight) { .weightUnreadable(text: $0) }
    }
    return indicator
  }

  private mutating func text(
    _ field: FieldPath.IndicatorField, _ mapped: MappedIndicator, _ path: FieldPath
  ) -> String? {
    mapped.fields[field].flatMap { raw($0, path) }.map(WrappedText.unwrapped)
  }

  /// The remark with what the columns of results say, each under its heading's name: `实际完成值：98%；得分：10`.
  ///
  /// Such columns stand on forms that report on targets (自评表, 监控表). What was achieved is no part of a target, but is
  /// kept where a person can read it.
  private mutating func readRemark(_ mapped: MappedIndicator, _ path: FieldPath) -> String? {
    let own = mapped.fields[.remark]
    var parts = own.flatMap { raw($0, path) }.map { [WrappedText.unwrapped($0)] } ?? []
    for result in mapped.results {
      guard let written = raw(result, path), case let value = WrappedText.unwrapped(written),
        IndicatorTarget(reading: value, fiscalYear: nil).kind != .placeholder
      else { continue }
      let name = result.label.map { WrappedText.withoutBlanks(sheet.text(at: $0)) } ?? ""
      parts.append("\(name)：\(value)")
    }
    if let first = own ?? mapped.results.first {
      let cells = (own?.cells ?? []) + mapped.results.flatMap(\.cells)
      note(MappedField(label: first.label, cells: cells), at: path)
    }
    return parts.isEmpty ? nil : parts.joined(separator: "；")
  }

  /// A level of the row's own, or the one above that holds for it: that one has no entry in the provenance.
  private mutating func level(
    _ field: FieldPath.IndicatorField, _ mapped: MappedIndicator, _ path: FieldPath
  ) -> String? {
    if let own = mapped.fields[field] { return raw(own, path).map(WrappedText.onOneLine) }
    return mapped.inherited[field].map { WrappedText.onOneLine(joined($0.cells)) }
  }

  private mutating func readTarget(_ mapped: MappedIndicator, _ path: FieldPath) -> IndicatorTarget {
    guard let field = mapped.fields[.target], let written = raw(field, path) else {
      return IndicatorTarget(reading: "", fiscalYear: fiscalYear)
    }
    let text =
      mapped.sign == nil && mapped.unit == nil
      ? typedDate(field) ?? written : joinedParts(of: field, mapped)
    return IndicatorTarget(reading: WrappedText.unwrapped(text), fiscalYear: fiscalYear)
  }

  /// Sign, number and unit of a value that stands in columns of its own for each.
  private mutating func joinedParts(of field: MappedField, _ mapped: MappedIndicator) -> String {
    let value = field.cells.filter { $0 != mapped.sign && $0 != mapped.unit }
    let split = SplitTarget(
      sign: mapped.sign.map(sheet.text(at:)), unit: mapped.unit.map(sheet.text(at:)), value: joined(value))
    if let sign = split.unknownSign, let cell = mapped.sign {
      report(.notTaken(text: sign), MappedField(label: nil, cells: [cell]))
    }
    return split.text
  }

  /// A date that was typed as one and is shown without its year: 12月31日 of another year stays its own day.
  private func typedDate(_ field: MappedField) -> String? {
    guard field.cells.count == 1, let cell = sheet.cell(at: field.cells[0]),
      case .number(let number) = cell.value, cell.format.kind == .date
    else { return nil }
    let iso = NumberFormat.isoDate.exactText(of: number, uses1904Dates: sheet.uses1904Dates)
    guard let date = CalendarDate(iso8601: iso) else { return nil }
    let shown = IndicatorTarget(reading: WrappedText.unwrapped(sheet.text(of: cell)), fiscalYear: fiscalYear)
    return shown.date == date ? nil : iso
  }
}
