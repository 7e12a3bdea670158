public import Spreadsheet

/// What was recognised on a sheet: forms, the department's text, and what belongs to neither.
public struct SheetMap: Sendable {
  /// The sheet to read values from: without a template's marks, which are no content.
  public internal(set) var sheet: Sheet
  public internal(set) var forms: [FormMap] = []
  public internal(set) var texts: [DepartmentTextMap] = []
  public internal(set) var problems: [FormProblem] = []

  /// Whether anything of a form was found on the sheet.
  public var isEmpty: Bool { forms.isEmpty && texts.isEmpty && problems.isEmpty }

  init(sheet: Sheet) {
    self.sheet = sheet
  }
}
