import BudgetModel
import Spreadsheet

/// What stands above the table.
extension FormFiller {
  mutating func fillIdentity() {
    fill(.code, project.code)
    fill(.name, project.name)
    fill(.purpose, project.purpose)
  }

  /// Fills a text, or leaves its cell blank.
  mutating func fill(_ path: FieldPath, _ text: String?) {
    guard let field = map.fields[path] else {
      if let text { reportNoPlace(path, text: text) }
      return
    }
    put(text.map(FillValue.text) ?? .blank, in: field, for: path)
  }

  // MARK: The unit

  /// `315001 名称` where one cell holds both, else each in its own.
  mutating func fillUnit() {
    let unit = project.unit
    let hasCode = map.fields[.unitCode] != nil
    let hasName = map.fields[.unitName] != nil
    if hasCode { fill(.unitCode, unit.code) }
    if hasName { fill(.unitName, unit.name) }
    guard let field = map.fields[.unit] else {
      if !hasCode, let code = unit.code { reportNoPlace(.unitCode, text: code) }
      if !hasName, let name = unit.name { reportNoPlace(.unitName, text: name) }
      return
    }
    let text = FormFiller.text(of: unit, hasCode: hasCode)
    put(text.isEmpty ? .blank : .text(text), in: field, for: .unit)
  }

  private static func text(of unit: BudgetUnit, hasCode: Bool) -> String {
    let name = unit.name ?? ""
    // A name that begins with digits would be taken for a code.
    if hasCode, !name.isEmpty, UnitText.unit(name).code == nil { return name }
    return [unit.code, unit.name].compactMap(\.self).joined(separator: " ")
  }

  // MARK: Money

  mutating func fillAmounts() {
    let budget = project.budget
    for (path, money) in [
      (FieldPath.budgetTotal, budget.total), (.budgetFiscal, budget.fiscal), (.budgetOther, budget.other),
    ] {
      fill(path, money)
    }
    guard map.moneyUnit == nil, budget != Budget(),
      let field = [FieldPath.budgetTotal, .budgetFiscal, .budgetOther].compactMap({ map.fields[$0] })
        .first(where: { $0.moneyUnit == nil })
    else { return }
    report(.moneyUnitUnknown, nil, at: field.cells[0], label: field.label)
  }

  mutating func fill(_ path: FieldPath, _ money: Money?) {
    guard let field = map.fields[path] else {
      if let money { reportNoPlace(path, text: "\(money)元") }
      return
    }
    guard let money else { return put(.blank, in: field, for: path) }
    if map.hasTwoMoneyUnits, field.moneyUnit == nil {
      report(.moneyUnitsDiffer(text: "\(money)元"), path, at: field.cells[0], label: field.label)
      return
    }
    let unit = field.moneyUnit ?? map.moneyUnit ?? .yuan
    let number = money.yuan.shifted(byPowerOfTen: -unit.powerOfTen)
    let text = unit == .yuan ? "\(money)" : number.map { "\($0)" } ?? "\(money)元"
    let value = typed(number, or: text, at: field.cells[0], path: path, label: field.label) {
      AmountText.money($0, in: unit) == .value(money)
    }
    put(value, in: field, for: path)
  }

  // MARK: The plan of disbursement

  mutating func fillDisbursement() {
    var rest = project.disbursement.enumerated().map { (index: $0, item: $1) }
    for (place, month) in map.months.enumerated() {
      guard let field = map.fields[.disbursement(place)] else { continue }
      let index = rest.firstIndex { $0.item.month == month }
      fill(.disbursement(place), index.flatMap { rest.remove(at: $0).item.percent }, in: field)
    }
    let texts = rest.compactMap { _, item in item.percent.map { "\(item.month)月底 \($0)%" } }
    guard let first = rest.first, !texts.isEmpty else { return }
    reportNoPlace(FilledForm.path(ofMonth: first.item.month, in: map), text: texts.joined(separator: "、"))
    unplaced(rest.map(\.item.month))
  }

  /// Months that the form has no cells for, by the places that a comparison gives them.
  private mutating func unplaced(_ months: [Int]) {
    for month in months {
      plan.unplaced.insert(FilledForm.path(ofMonth: month, in: map))
    }
  }

  mutating func fill(_ path: FieldPath, _ percent: ExactDecimal?, in field: MappedField) {
    guard let percent else { return put(.blank, in: field, for: path) }
    let isPercent = cells.format(of: field.cells[0]).kind == .percent
    let value = typed(
      isPercent ? percent.shifted(byPowerOfTen: -2) : percent, or: "\(percent)", at: field.cells[0],
      path: path, label: field.label
    ) { AmountText.percent($0) == .value(percent) }
    put(value, in: field, for: path)
  }

  // MARK: Goals

  mutating func fillGoals() {
    guard let field = map.fields[.goals] else {
      if !project.goals.isEmpty {
        reportNoPlace(.goals, text: GoalText.joined(project.goals))
      }
      return
    }
    let places = field.part == nil ? goalPlaces(field) : []
    let lines = GoalText.numbered(project.goals)
    guard places.count > 1, lines.count > 1 else {
      let text = lines.joined(separator: "\n")
      put(text.isEmpty ? .blank : .text(text), in: field, for: .goals)
      for place in places.dropFirst() where !field.cells.contains(place) {
        put(.blank, at: place, for: .goals)
      }
      return
    }
    for (index, place) in places.enumerated() {
      let isLast = index == places.count - 1
      let own = isLast ? Array(lines.dropFirst(index)) : Array(lines.dropFirst(index).prefix(1))
      let text = own.joined(separator: "\n")
      put(text.isEmpty ? .blank : .text(text), at: place, for: .goals, label: field.label)
    }
  }

  /// The cells beside the rows that the goals' label is merged over, where each row has a cell of its own.
  private func goalPlaces(_ field: MappedField) -> [CellReference] {
    guard let label = field.label, let first = field.cells.first else { return field.cells }
    let rows = sheet.merges.extent(of: label).rows
    guard rows.count > 1, first.row == rows.lowerBound else { return field.cells }
    let places = rows.map { CellReference(row: $0, column: first.column) }
    guard places.allSatisfy({ sheet.merges.extent(of: $0).rows.count == 1 }) else { return field.cells }
    return places.map { sheet.merges.extent(of: $0).topLeft }
  }

  // MARK: Year, department, title

  mutating func fillContext(fiscalYear: Int?, department: Department) {
    if let year = fiscalYear {
      if let field = map.context[.year] {
        put(yearValue(year, in: field), in: field, for: nil)
      } else if let stated = map.fiscalYear ?? yearInTitle, stated != year {
        report(.yearDiffers(stated: stated, used: year), nil, at: map.title)
      }
    }
    let both = [department.code, department.name].compactMap(\.self).joined(separator: " ")
    for (field, text) in [
      (FormField.department, both), (.departmentCode, department.code ?? ""),
      (.departmentName, department.name ?? ""),
    ] where !text.isEmpty {
      guard let mapped = map.context[field], !says(mapped, department) else { continue }
      put(.text(text), in: mapped, for: nil)
    }
  }

  /// The year that the title begins with, or has in brackets: `2022年度项目绩效目标表`; none in a project's name.
  private var yearInTitle: Int? {
    guard let title = map.title else { return nil }
    let name = map.fields[.name].map { LabelFolding.folded(sheet.text(at: $0.cells[0])) } ?? ""
    var text = LabelFolding.folded(sheet.text(at: title))
    if let range = name.isEmpty ? nil : text.firstRange(of: name) { text.removeSubrange(range) }
    for part in [text[...], text.firstIndex(of: "(").map { text[$0...].dropFirst() } ?? ""] {
      guard part.dropFirst(4).first == "年", let year = Heading.year(stated: String(part.prefix(4))) else {
        continue
      }
      return year
    }
    return nil
  }

  /// Whether the template names the department already, and in more words than the submission.
  private func says(_ field: MappedField, _ department: Department) -> Bool {
    let text = sheet.text(at: field.cells[0])
    let stated = UnitText.department(field.part.map { InlinePart.text($0, of: text) } ?? text)
    switch (department.code, department.name) {
    case (let code?, nil): return stated.code == code
    case (nil, let name?): return stated.name == name
    default: return false
    }
  }

  /// A year with the word behind it that stands there now.
  private func yearValue(_ year: Int, in field: MappedField) -> FillValue {
    let old = WrappedText.withoutBlanks(sheet.text(at: field.cells[0]))
    for ending in ["年度", "年"] where field.part == nil && old.hasSuffix(ending) {
      return .text("\(year)\(ending)")
    }
    let isText = cells.format(of: field.cells[0]).kind == .text || field.part != nil
    return isText ? .text("\(year)") : .number(ExactDecimal(year))
  }

  /// A title that names a project, or has 项目名称 where one belongs, is given the new name; any other stays.
  mutating func fillTitle() {
    guard let title = map.title, let name = project.name, !cells.holdsFormula(title) else { return }
    let text = sheet.text(at: title)
    let old = map.fields[.name].map { sheet.text(at: $0.cells[0]) } ?? ""
    for part in [old, "项目名称", "××项目", "XX项目"] where !part.isEmpty {
      guard let range = text.firstRange(of: part) else { continue }
      put(.text(text.replacingCharacters(in: range, with: name)), at: title, for: nil)
      return
    }
  }
}

extension String {
  func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
