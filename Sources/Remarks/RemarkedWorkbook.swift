public import Intake
public import OOXML
public import Review
import Spreadsheet
public import Wording

/// A department's own workbook with the findings of a check on the very cells, and a list of them as its last sheet.
///
/// Nothing else changes: values, formulas and styles of cells stay as they are, sheets without findings to the byte, but
/// for the one that was selected before the list was. Remarks of an earlier check give way; what was answered to those
/// that still hold is kept.
public struct RemarkedWorkbook: Sendable {
  public let bytes: [UInt8]

  /// What could not be told on its cell.
  public let notices: [RemarkNotice]

  /// - Parameters:
  ///   - path: of the workbook; it is not changed itself.
  ///   - packed: where its bytes are, if no path leads to them.
  ///   - findings: of this file, in their order.
  ///   - omitted: findings of this file that are counted only.
  ///   - followUp: what became of the remarks that the workbook came with.
  public init(
    path: String, packed: PackedInputs = PackedInputs(), findings: [CheckFinding], omitted: [CheckOmission],
    followUp: RemarkFollowUp?, limits: Limits, in language: Language
  ) throws(PatchRefusal) {
    let patch = try CleanedWorkbook.cleared(path: path, packed: packed, limits: limits).patch
    patch.setBaseline()
    var notices: [RemarkNotice] = []
    let sheets = try patch.sheets()
    for (name, remarks) in RemarkedWorkbook.remarks(for: findings, in: language) {
      guard let sheet = sheets.first(where: { $0.name == name && $0.kind == .worksheet }) else { continue }
      let outcome = try patch.remark(remarks, in: sheet)
      notices += RemarkNotice.all(outcome, sheet: name)
    }
    let list = RemarkListPage(findings, omitted: omitted, answers: followUp?.answers ?? [:], in: language)
    let name = SheetName.make(RemarkListPage.sheetName(in: language), besides: sheets.map(\.name))
    try patch.activate(try patch.append(list.sheet, named: name))
    try patch.keepOriginals()
    bytes = try patch.bytes()
    self.notices = notices
  }

  /// The remarks by sheet, in the order of the findings.
  private static func remarks(
    for findings: [CheckFinding], in language: Language
  ) -> [(sheet: String, remarks: [CellRemark])] {
    var order: [String] = []
    var bySheet: [String: [CellRemark]] = [:]
    for finding in findings {
      guard let place = finding.place, let cell = place.cells.first, !place.sheet.isEmpty else { continue }
      if bySheet[place.sheet] == nil { order.append(place.sheet) }
      bySheet[place.sheet, default: []].append(
        CellRemark(cell, finding.severity, RemarkPhrase.note(finding, in: language)))
    }
    return order.map { ($0, bySheet[$0] ?? []) }
  }
}
