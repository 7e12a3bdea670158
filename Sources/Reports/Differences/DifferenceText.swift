public import Wording

/// A difference as lines for a person: project by project, money first, old and new beside each other.
///
/// Texts of files stand in the lines as they are: what writes them makes them fit for a terminal.
public struct DifferenceText: Sendable {
  public enum Line: Hashable, Sendable {
    case blank
    case plain(String)

    /// A project's name, or another heading.
    case heading(String)

    /// What the rows below are about.
    case part(String)
    case note(String, isCertain: Bool)

    /// Old and new beside each other; the places stand below the values.
    case row(label: String, old: Value, new: Value)
  }

  /// What stands in a column of a row.
  public struct Value: Hashable, Sendable {
    public var text: String
    public var place: String?

    public init(text: String, place: String?) {
      self.text = text
      self.place = place
    }
  }

  public let lines: [Line]

  public init(_ versions: ComparedVersions, in language: Language) {
    var builder = DifferenceTextBuilder(versions, language)
    builder.write()
    lines = builder.lines
  }
}

private struct DifferenceTextBuilder {
  private let versions: ComparedVersions
  private let language: Language
  private(set) var lines: [DifferenceText.Line] = []

  /// Texts that are longer are shown as far as they differ.
  private static let longest = 60

  init(_ versions: ComparedVersions, _ language: Language) {
    self.versions = versions
    self.language = language
  }

  mutating func write() {
    let totals = versions.totals
    guard !totals.isEmpty || versions.hiddenForms > 0 else {
      lines.append(.plain(say(.nothing)))
      return
    }
    lines.append(
      .row(label: "", old: value(say(.old), versions.old.name), new: value(say(.new), versions.new.name)))
    for section in DifferenceSections(versions, in: language).all { write(section) }
    lines += [.blank, .plain(say(.totals(totals, hidden: versions.hiddenForms)))]
  }

  private func say(_ phrase: DifferencePhrase) -> String { phrase.text(in: language) }

  private func value(_ text: String, _ name: String) -> DifferenceText.Value {
    DifferenceText.Value(text: text + (language == .chinese ? "：" : ": ") + name, place: nil)
  }

  private mutating func write(_ section: DifferenceSection) {
    lines += [.blank, .heading(section.title)]
    for note in section.notes { lines.append(.note(note.text, isCertain: note.isCertain)) }
    write(section.substance)
    guard !section.form.isEmpty else { return }
    lines.append(.part("—— " + say(.formOnly)))
    write(section.form)
  }

  private mutating func write(_ rows: [DifferenceSection.Row]) {
    var part: String?
    for row in rows {
      if row.part != part, let name = row.part { lines.append(.part(name)) }
      part = row.part
      if let note = row.note { lines.append(.note(note.text, isCertain: note.isCertain)) }
      let texts = shown(row)
      lines.append(
        .row(
          label: row.label, old: .init(text: texts.old, place: row.old.place),
          new: .init(text: texts.new, place: row.new.place)))
    }
  }

  private func shown(_ row: DifferenceSection.Row) -> (old: String, new: String) {
    let (old, new) = (row.old.text, row.new.text)
    guard max(old.count, new.count) > DifferenceTextBuilder.longest,
      let part = ChangedPart(from: old, to: new)
    else { return (old, new) }
    return part.excerpts
  }
}
