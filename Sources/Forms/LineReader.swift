import BudgetModel
import Spreadsheet

/// Makes lines of a sheet's cells: what lies under a merge or is blank is left out, labels are looked up.
struct LineReader {
  let vocabulary: Vocabulary
  private let labels: LabelReader

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    labels = LabelReader(vocabulary: vocabulary)
  }

  /// The lines from top to bottom; none for a sheet without a text that begins a form, a list or the department's text.
  ///
  /// - Parameter hidden: takes the cells whose text a merge hides, unless it is what the merge shows anyway.
  func lines(of sheet: Sheet, hidden: inout [CellReference]) -> [Line] {
    // Most sheets of a workbook hold no form: they cost a look at each text, and hardly any memory.
    guard sheet.cells.contains(where: { mayBeginBlock($0) }) else { return [] }
    var lines: [Line] = []
    var entries: [Line.Entry] = []
    var row = 0
    for cell in sheet.cells {
      if cell.reference.row != row {
        if !entries.isEmpty { lines.append(Line(row: row, entries: entries)) }
        entries.removeAll(keepingCapacity: true)
        row = cell.reference.row
      }
      let extent = sheet.merges.extent(of: cell.reference)
      let text = sheet.text(of: cell)
      guard !WrappedText.isBlank(text) else { continue }
      if extent.topLeft == cell.reference {
        entries.append(
          Line.Entry(place: cell.reference, extent: extent, text: text, role: role(of: text)))
      } else if text != sheet.text(at: extent.topLeft) {
        hidden.append(cell.reference)
      }
    }
    if !entries.isEmpty { lines.append(Line(row: row, entries: entries)) }
    PlanMonths(vocabulary: vocabulary).name(in: &lines)
    return lines
  }

  private func role(of text: String) -> Line.Role { vocabulary.knownRoles.role(of: text, by: labels) }

  private func mayBeginBlock(_ cell: Cell) -> Bool {
    guard case .text(let text) = cell.value else { return false }
    return role(of: text).beginsBlock || TemplateMarker.isCandidate(text)
  }
}

extension Line.Role {
  /// Whether a block can begin with such a text. Labels that other tables have as well, such as 备注 and 年度, show
  /// nothing by themselves.
  fileprivate var beginsBlock: Bool {
    switch self {
    case .label(let field, _): field.isTelling
    case .inline(let parts): parts.contains { $0.field?.isTelling == true }
    case .moneyUnit, .unknownMoneyUnit, .text: false
    }
  }
}

extension FormField {
  fileprivate var isTelling: Bool {
    switch self {
    case .projectCode, .projectName, .budgetGroup, .budgetTotal, .budgetFiscal, .disbursementGroup, .goals,
      .indicatorGroup, .indicator(.level1), .indicator(.level2), .indicator(.level3), .indicator(.target),
      .text(.category):
      true
    default: false
    }
  }
}
