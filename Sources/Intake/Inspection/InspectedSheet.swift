public import Forms
public import Spreadsheet

/// What was recognised on one sheet.
public struct InspectedSheet: Sendable {
  public enum Status: String, CaseIterable, Sendable {
    /// Forms or the department's text were found.
    case recognised

    /// No form was found; the problems say so where labels of one stand there.
    case nothingRecognised

    /// A hidden sheet that was not looked at.
    case hidden

    /// A chart, a dialog box or macros: there are no cells to read.
    case noWorksheet
  }

  public let name: String
  public let visibility: Sheet.Visibility
  public internal(set) var status: Status

  public internal(set) var forms: [InspectedForm] = []
  public internal(set) var texts: [InspectedText] = []

  /// Everything that is to say of the sheet's cells, in their order.
  public internal(set) var problems: [FormProblem] = []

  init(name: String, visibility: Sheet.Visibility, status: Status) {
    self.name = name
    self.visibility = visibility
    self.status = status
  }
}
