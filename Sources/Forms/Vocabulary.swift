import BudgetModel

/// The spellings of the labels that forms have: data, read from a table.
public struct Vocabulary: Sendable {
  /// A part of the department's text.
  public enum TextCategory: String, CaseIterable, Sendable {
    case objectives, subObjectives, measures
  }

  /// What a folded label names.
  private(set) var fields: [String: FormField] = [:]
  private(set) var categories: [String: TextCategory] = [:]
  private(set) var projectTitles: [String] = []
  private(set) var departmentTitles: [String] = []
  private(set) var notes: Set<String> = []
  private(set) var levels: Set<String> = []

  /// The longest spelling in characters.
  private(set) var longestLabel = 0

  /// The characters that the labels are made of.
  private(set) var alphabet = LabelAlphabet()

  /// The most bytes of UTF-8 that a label can have in a cell: letter-spaced, with a money unit or a remark behind it. A
  /// longer text is no label and need not be folded.
  var longestText: Int { (longestLabel + 24) * 6 }

  /// The labels that the program knows by itself.
  public static let standard = Vocabulary(table: PackageResources.vocabulary_tsv)

  /// Reads a table: a line for each field, its name and its spellings parted by tabs; `#` begins a comment line.
  ///
  /// Lines that name no field are left out; the table that the program ships is tested to have none.
  init(table: [UInt8]) {
    alphabet.insert(DisbursementLabel.alphabet)
    for line in table.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let cells = String(decoding: line, as: UTF8.self).split(separator: "\t")
      guard let name = cells.first else { continue }
      add(cells.dropFirst().map { LabelFolding.folded(String($0)) }, to: name)
    }
  }

  private mutating func add(_ spellings: [String], to name: Substring) {
    for spelling in spellings { alphabet.insert(spelling) }
    longestLabel = max(longestLabel, spellings.map(\.count).max() ?? 0)
    switch name {
    case "title.project": projectTitles += spellings
    case "title.department": departmentTitles += spellings
    case "note": notes.formUnion(spellings)
    case "level": levels.formUnion(spellings)
    case let name where name.hasPrefix("category."):
      guard let category = TextCategory(rawValue: String(name.dropFirst("category.".count))) else { return }
      for spelling in spellings { categories[spelling] = category }
    default:
      guard let field = FormField(vocabularyName: name) else { return }
      for spelling in spellings { fields[spelling] = field }
    }
  }
}
