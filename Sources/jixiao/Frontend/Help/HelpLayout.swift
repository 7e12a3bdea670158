/// The help's text as it grows: paragraphs and two columns of terms and meanings, wrapped to a width.
struct HelpLayout {
  let width: Int
  private var lines: [String] = []

  /// The columns that a term takes at most; a longer one has its meaning on the next line.
  private static let termLimit = 26

  init(width: Int) {
    self.width = width
  }

  /// The text so far, each block behind an empty line.
  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func paragraph(_ text: String) {
    startBlock()
    lines += LineWrapping.lines(of: text, width: width)
  }

  /// A command line: goes on under its first argument where it is wrapped.
  mutating func usage(_ heading: String, _ commandLine: String) {
    startBlock()
    lines.append(heading)
    append(commandLine, indent: 2, hanging: 4)
  }

  /// Terms with their meanings beside them; nothing at all where there is none.
  ///
  /// - Parameter column: where the meanings begin; behind the longest term unless told.
  mutating func entries(
    _ heading: String, _ entries: [(term: String, meaning: String)], column: Int? = nil
  ) {
    guard !entries.isEmpty else { return }
    startBlock()
    lines.append(heading)
    let column = column ?? meaningColumn(beside: entries.map(\.term))
    for entry in entries { append(entry, column: column) }
  }

  /// The column behind the longest of some terms, so that sections can share it.
  func meaningColumn(beside terms: [String]) -> Int {
    2 + (terms.map(DisplayWidth.of).filter { $0 <= termLimit }.max() ?? 0) + 2
  }

  mutating func examples(_ heading: String, _ examples: [(term: String, meaning: String)]) {
    guard !examples.isEmpty else { return }
    startBlock()
    lines.append(heading)
    for example in examples {
      append(example.meaning, indent: 2, hanging: 2)
      append(example.term, indent: 4, hanging: 6)
    }
  }

  private var termLimit: Int { min(Self.termLimit, width / 3) }

  private mutating func startBlock() {
    if !lines.isEmpty { lines.append("") }
  }

  private mutating func append(_ text: String, indent: Int, hanging: Int) {
    let wrapped = LineWrapping.lines(of: text, width: width - hanging)
    for (index, line) in wrapped.enumerated() {
      lines.append(String(repeating: " ", count: index == 0 ? indent : hanging) + line)
    }
  }

  private mutating func append(_ entry: (term: String, meaning: String), column: Int) {
    let meaning = LineWrapping.lines(of: entry.meaning, width: width - column)
    let blank = String(repeating: " ", count: column)
    let termWidth = DisplayWidth.of(entry.term)
    if termWidth + 4 <= column, let first = meaning.first {
      lines.append("  \(entry.term)\(String(repeating: " ", count: column - 2 - termWidth))\(first)")
      lines += meaning.dropFirst().map { blank + $0 }
    } else {
      append(entry.term, indent: 2, hanging: 4)
      lines += meaning.map { blank + $0 }
    }
  }
}
