import BudgetModel
import Corrections
public import Spreadsheet
public import Wording

/// What differs as remarks on the very cells of the new version: what stood there before.
public struct DifferenceRemarks: Sendable {
  /// A remark on a cell.
  public struct Remark: Hashable, Sendable {
    public var sheet: String
    public var cell: CellReference

    /// Of money an error, of other substance a warning, of form alone an info: it gives the mark its colour.
    public var severity: Severity
    public var text: String
  }

  /// In the order of the difference.
  public private(set) var remarks: [Remark] = []

  /// What has no cell in the new version, by name.
  public private(set) var unplaced: [String] = []

  public init(_ versions: ComparedVersions, in language: Language) {
    for change in versions.difference.general { unplaced.append(ChangeName(of: change).text(in: language)) }
    let sections = DifferenceSections(versions, in: language)
    for project in versions.difference.projects {
      for change in project.changes {
        add(change, of: project, text: sections.remark(on: change), versions.new.version, language)
      }
    }
  }

  private mutating func add(
    _ change: Change, of project: ProjectDifference, text: String, _ new: Version, _ language: Language
  ) {
    let provenance = project.new.flatMap { new.provenance.indices.contains($0) ? new.provenance[$0] : nil }
    // What was removed is told where its project is called.
    let fallback = [FieldPath.name, .code].lazy.compactMap { provenance?.fields[$0]?.cells.first }.first
    guard let sheet = provenance?.sheet, !sheet.isEmpty,
      let cell = change.new?.source?.cells.first ?? fallback
    else {
      unplaced.append(ChangeName(of: change).text(in: language))
      return
    }
    let severity: Severity = change.kind == .form ? .info : change.isMoney ? .error : .warning
    remarks.append(Remark(sheet: sheet, cell: cell, severity: severity, text: text))
  }
}
