import BudgetModel

/// The spellings of the labels that forms have: data, read from a table.
public struct Vocabulary: Sendable {
  /// A part of the department's text.
  public enum TextCategory: String, CaseIterable, Sendable {
    case objectives, subObjectives, measures
  }

  /// What spellings can stand for, in the table's order.
  public private(set) var entries: [VocabularyEntry] = []

  /// What a folded spelling stands for: one term, or two of kinds that can't be mistaken for each other.
  private(set) var terms: [String: [VocabularyTerm]] = [:]

  /// What a folded label names.
  private(set) var fields: [String: FormField] = [:]
  private var fieldsOfBytes: [TextBytes: FormField] = [:]
  private(set) var categories: [String: TextCategory] = [:]
  private(set) var projectTitles: [String] = []
  private(set) var departmentTitles: [String] = []
  private(set) var notes: Set<String> = []

  /// The characters that notes begin with, folded.
  private var noteInitials: Set<Unicode.Scalar> = []
  private(set) var levels: Set<String> = []

  /// Words that forms print and that name no field, though they differ from a label in one character.
  private(set) var lookalikes: Set<String> = []

  /// The longest spelling in characters.
  private(set) var longestLabel = 0

  /// Whether every label has a Chinese character, so that a text without any can be none.
  private(set) var isChinese = true

  /// Finds labels with a slip of the pen.
  private(set) var misspellings = MisspellingIndex()

  /// The characters that the labels are made of.
  private(set) var alphabet = LabelAlphabet()

  /// What texts have been found to name by these labels.
  private(set) var knownRoles = KnownRoles()

  /// The most bytes of UTF-8 that a label can have in a cell: letter-spaced, with a money unit or a remark behind it. A
  /// longer text is no label and need not be folded.
  var longestText: Int { (longestLabel + 24) * 6 }

  /// The labels that the program knows by itself.
  public static let standard = Vocabulary(table: PackageResources.vocabulary_tsv)

  /// Reads a table: a line for each term, its id and its spellings parted by tabs; `#` begins a comment line.
  ///
  /// Lines that name no term are left out; the table that the program ships is tested to have none.
  init(table: [UInt8]) {
    alphabet.insert(DisbursementLabel.alphabet)
    for line in table.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let cells = String(decoding: line, as: UTF8.self).split(separator: "\t").map(String.init)
      guard let id = cells.first, let term = VocabularyTerm(id: id) else { continue }
      for spelling in cells.dropFirst() {
        enter(spelling, folded: LabelFolding.folded(spelling), under: term)
      }
    }
  }

  /// Takes a spelling that was found fit.
  mutating func enter(_ spelling: String, folded: String, under term: VocabularyTerm) {
    list(spelling, under: term)
    knownRoles = KnownRoles()
    terms[folded, default: []].append(term)
    alphabet.insert(folded)
    longestLabel = max(longestLabel, folded.count)
    isChinese = isChinese && folded.utf8.contains { $0 >= 0xE0 }
    switch term.meaning {
    case .field(let field):
      fields[folded] = field
      fieldsOfBytes[TextBytes(folded)] = field
      if folded.unicodeScalars.count > MisspellingIndex.shortestLabel || field.isNeeded {
        misspellings.add(folded)
      }
    case .category(let category): categories[folded] = category
    case .projectTitle: projectTitles.append(folded)
    case .departmentTitle: departmentTitles.append(folded)
    case .note:
      notes.insert(folded)
      if let initial = folded.unicodeScalars.first { noteInitials.insert(initial) }
    case .level: levels.insert(folded)
    case .lookalike: lookalikes.insert(folded)
    }
  }

  /// The field that a folded text is a label of, as it stands.
  func field(of folded: String) -> FormField? { fieldsOfBytes[TextBytes(folded)] }

  /// Whether a heading is the title of a project's form, whatever stands in brackets behind it.
  func isProjectTitle(_ heading: Heading) -> Bool {
    let title = heading.withoutRemarks.utf8
    return projectTitles.contains { title.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Whether a text can begin with a note's word, after a look at its first character.
  func mayBeginNote(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    // What folding may take off or change is let through.
    let isPlain = (0x4E00...0x9FFF).contains(first.value) || first.isASCII && first.properties.isAlphabetic
    guard isPlain || ("0"..."9").contains(first), first != "其" else { return true }
    return noteInitials.contains(first)
  }

  private mutating func list(_ spelling: String, under term: VocabularyTerm) {
    if let index = entries.firstIndex(where: { $0.term == term }) {
      entries[index].spellings.append(spelling)
    } else {
      entries.append(VocabularyEntry(term: term, spellings: [spelling]))
    }
  }
}

extension FormField {
  /// Whether a submission needs what the label names: of the others the short ones are near to too many words.
  fileprivate var isNeeded: Bool {
    switch self {
    case .result, .aside, .period, .amount, .disbursement, .year, .text, .indicator(.weight),
      .indicator(.remark):
      false
    default: true
    }
  }
}
