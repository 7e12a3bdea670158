import Spreadsheet

/// Finds the labels of a form on a sheet that can't be read as one, so that it is not passed over in silence.
struct StrayLabels {
  let vocabulary: Vocabulary
  let sheet: Sheet

  /// So many different labels show that a form was meant: any one may stand in a sheet of another kind.
  private static let least = 2

  /// One error with the cell of the first label, and the misspelt ones; nothing for a sheet of another kind.
  func problems(in lines: [Line]) -> [FormProblem] {
    var seen: Set<FormField> = []
    var found: [Line.Entry] = []
    for entry in lines.lazy.flatMap(\.entries) {
      guard let field = entry.field, field.showsForm, seen.insert(field).inserted else { continue }
      found.append(entry)
    }
    guard found.count >= Self.least else { return [] }
    let problem = LabelProblem.withoutForm(labels: found.map(\.text))
    return [FormProblem(.label(problem), sheet: sheet.name, cell: found[0].place)] + misspelt(in: lines)
  }

  private func misspelt(in lines: [Line]) -> [FormProblem] {
    let misspellings = Misspellings(vocabulary: vocabulary)
    return lines.flatMap(\.entries).compactMap { entry in
      guard case .text = entry.role else { return nil }
      let suggestions = misspellings.labels(near: entry.text)
      guard !suggestions.isEmpty else { return nil }
      return FormProblem(
        .label(.misspelt(text: entry.text, suggestions: suggestions)), sheet: sheet.name, cell: entry.place)
    }
  }
}

extension FormField {
  /// Whether the label stands on performance forms and hardly anywhere else.
  fileprivate var showsForm: Bool {
    switch self {
    case .indicator(.unit), .indicator(.weight), .indicator(.remark), .text: false
    case .unit, .unitCode, .unitName, .department, .departmentCode, .departmentName, .year, .purpose: false
    default: true
    }
  }
}
