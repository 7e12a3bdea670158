public import BudgetModel
public import Review
public import Wording

extension FindingPlace {
  /// `文件.xlsx｜2.普法经费!E14（指标值）`, without what a file of another kind has not; of several cells the first.
  ///
  /// - Parameter field: what stands there; a file without cells is told with its path, as in `稿.json｜indicators[4].target`.
  public func text(of field: FieldPath?, in language: Language) -> String {
    let cell = cells.first.map(String.init) ?? ""
    // A text file is one sheet, named like the file.
    let sheet = sheet == file ? "" : sheet
    var inside = sheet.isEmpty || cell.isEmpty ? sheet + cell : "\(sheet)!\(cell)"
    if inside.isEmpty, let field { inside = "\(field)" }
    let place = inside.isEmpty ? file : "\(file)｜\(inside)"
    guard let label, !label.isEmpty else { return place }
    return language == .chinese ? "\(place)（\(label)）" : "\(place) (\(label))"
  }
}

extension CheckFinding {
  /// Where the finding is, empty where it is of several files.
  func placeText(in language: Language) -> String { place?.text(of: field, in: language) ?? "" }
}
