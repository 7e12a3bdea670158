public import Review
public import Wording

extension FindingPlace {
  /// `文件.xlsx｜2.普法经费!E14（指标值）`, without what a file of another kind has not; of several cells the first.
  public func text(in language: Language) -> String {
    let cell = cells.first.map(String.init) ?? ""
    // A text file is one sheet, named like the file.
    let sheet = sheet == file ? "" : sheet
    let inside = sheet.isEmpty || cell.isEmpty ? sheet + cell : "\(sheet)!\(cell)"
    let place = inside.isEmpty ? file : "\(file)｜\(inside)"
    guard let label, !label.isEmpty else { return place }
    return language == .chinese ? "\(place)（\(label)）" : "\(place) (\(label))"
  }
}

extension CheckFinding {
  /// Where the finding is: of a file without cells the path of the field, such as `稿.json｜indicators[4].target`.
  public func placeText(in language: Language) -> String {
    guard let place else { return "" }
    guard place.cells.isEmpty, place.sheet.isEmpty, let field else { return place.text(in: language) }
    return "\(place.file)｜\(field)"
  }
}
