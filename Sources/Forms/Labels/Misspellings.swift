import BudgetModel
import Spreadsheet

/// Says of texts that were not taken, or were taken for a value, which label they may have been meant to be.
///
/// Nothing is read otherwise for it: a person decides.
struct Misspellings {
  let vocabulary: Vocabulary

  func explain(_ map: inout SheetMap) {
    var known: [String: [String]] = [:]
    for index in map.problems.indices {
      guard case .notTaken(let text) = map.problems[index].reason else { continue }
      let suggestions = known[text] ?? labels(near: text)
      known[text] = suggestions
      guard !suggestions.isEmpty else { continue }
      let problem = map.problems[index]
      map.problems[index] = FormProblem(
        .label(.misspelt(text: text, suggestions: suggestions)), sheet: problem.sheet, cell: problem.cell,
        label: problem.label)
    }
    var names: [String: [String]] = [:]
    for form in map.forms { map.problems += values(of: form, on: map.sheet, &names) }
  }

  /// The names of the fields that a text may have been meant to label; empty for one that is a word of its own.
  func labels(near text: String) -> [String] {
    guard text.utf8.count <= vocabulary.longestText, vocabulary.alphabet.nearlyAdmits(text) else { return [] }
    let folded = LabelFolding.folded(text)
    let label = LabelFolding.splittingMoneyUnit(folded).label
    let found = names(near: label)
    if !found.isEmpty { return found }
    // A label with its value behind a colon in the same cell.
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return [] }
    return names(near: LabelFolding.splittingMoneyUnit(LabelFolding.folded(String(text[..<colon]))).label)
  }

  private func names(near folded: String) -> [String] {
    guard vocabulary.terms[folded] == nil, vocabulary.misspellings.mayBeNear(folded),
      DisbursementLabel.month(besidePlan: folded) == nil
    else {
      return []
    }
    return vocabulary.misspellings.labels(near: folded)
  }

  /// Values above the table that look like labels.
  ///
  /// - Parameter known: what texts are near to; filled as they come.
  private func values(
    of form: FormMap, on sheet: Sheet, _ known: inout [String: [String]]
  ) -> [FormProblem] {
    let suspects = form.fields.filter { _, field in
      field.cells.first.map { vocabulary.alphabet.nearlyAdmits(sheet.text(at: $0)) } ?? false
    }
    return suspects.sorted { $0.key < $1.key }.compactMap { _, field in
      guard !field.isInline, let cell = field.cells.first, let label = field.label else { return nil }
      let text = sheet.text(at: cell)
      guard text.utf8.count <= vocabulary.longestText else { return nil }
      let suggestions = known[text] ?? names(near: LabelFolding.folded(text))
      known[text] = suggestions
      guard !suggestions.isEmpty else { return nil }
      return FormProblem(
        .label(.takenAsValue(text: text, suggestions: suggestions)), sheet: sheet.name, cell: cell,
        label: sheet.text(at: label))
    }
  }
}
