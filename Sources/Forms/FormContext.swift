public import BudgetModel
public import Spreadsheet

/// What a form says of the year and the department, under labels of their own or in a heading.
public struct FormContext {
  private let map: FormMap
  private let sheet: Sheet

  public init(_ map: FormMap, on sheet: Sheet) {
    self.map = map
    self.sheet = sheet
  }

  /// The budget's year.
  public var fiscalYear: Int? {
    map.context[.year].flatMap { Heading.year(stated: text(of: $0)) } ?? map.fiscalYear
  }

  public var department: Department {
    let both = text(.department).map(UnitText.department)
    return Department(
      code: text(.departmentCode) ?? both?.code,
      name: text(.departmentName).map(UnitText.withoutSeal) ?? both?.name)
  }

  /// What can't be read.
  public var problems: [FormProblem] {
    guard let field = map.context[.year], case let text = text(of: field),
      !WrappedText.isBlank(text), Heading.year(stated: text) == nil
    else { return [] }
    let label = field.label.map(sheet.text(at:))
    return [FormProblem(.yearUnreadable(text: text), sheet: sheet.name, cell: field.cells[0], label: label)]
  }

  private func text(_ field: FormField) -> String? {
    let text = map.context[field].map { WrappedText.onOneLine(self.text(of: $0)) } ?? ""
    return text.isEmpty ? nil : text
  }

  private func text(of field: MappedField) -> String {
    let text = sheet.text(at: field.cells[0])
    return field.part.map { InlinePart.text($0, of: text) } ?? text
  }
}
