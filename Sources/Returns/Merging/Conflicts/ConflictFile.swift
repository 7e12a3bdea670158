import BudgetModel
import Corrections
import Intake
import OOXML
import Spreadsheet
import Wording

/// What a person decided in a file of conflicts, as far as it says something about a merge.
struct ConflictFile {
  private(set) var choices: [Conflict.ID: Choice] = [:]
  private(set) var problems: [ConflictProblem] = []

  private let merge: Merge
  private let language: Language
  private let fileName: String

  /// Of each conflict that a row speaks of, where its choice stands.
  private var places: [Conflict.ID: String] = [:]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - merge: whose conflicts are decided.
  ///   - language: of what problems call the conflicts.
  init(
    _ path: String, of merge: Merge, language: Language, limits: Limits
  ) throws(ConflictFileRefusal) {
    self.merge = merge
    self.language = language
    fileName = InputContent.fileName(ofPath: path)
    let rows = try ConflictFile.rows(of: path, limits)
    let conflicts = Dictionary(merge.conflicts.map { (ConflictCode($0).conflict, $0) }) { first, _ in first }
    for row in rows { take(row, conflicts) }
    for conflict in merge.conflicts where places[conflict.id] == nil {
      note(.missingRow, at: nil, conflict)
    }
  }

  private static func rows(
    of path: String, _ limits: Limits
  ) throws(ConflictFileRefusal) -> [ConflictTable.Row] {
    var sheets: [Sheet] = []
    do throws(Refusal) {
      let workbook = try Workbook(path: path, limits: limits)
      for entry in workbook.sheets where entry.kind == .worksheet { sheets.append(try workbook.sheet(entry)) }
    } catch {
      throw .workbook(error)
    }
    var tables: [ConflictTable] = []
    for sheet in sheets {
      if let table = try ConflictTable(sheet) { tables.append(table) }
    }
    guard !tables.isEmpty else { throw .noTable(sheets: sheets.map(\.name)) }
    return tables.flatMap(\.rows)
  }

  private mutating func take(_ row: ConflictTable.Row, _ conflicts: [String: Conflict]) {
    let key = row.text(.code) ?? ""
    guard let code = ConflictCode(key) else {
      return note(.malformedKey(WrappedText.onOneLine(key)), at: row.place(.code), nil)
    }
    guard let conflict = conflicts[code.conflict] else {
      return note(.unknownConflict, at: row.place(.code), nil)
    }
    let place = row.place(.choice)
    let former = places.updateValue(place, forKey: conflict.id)
    guard code == ConflictCode(conflict) else { return note(.stale, at: row.place(.code), conflict) }
    if let column = editedColumn(of: row, conflict) {
      return note(
        .editedCell(
          column: column.heading(in: language), choice: ConflictColumn.choice.heading(in: language)),
        at: row.place(column), conflict)
    }
    guard let choice = ConflictWords.choice(row.text(.choice) ?? "") else {
      return note(.unanswered, at: place, conflict)
    }
    if let former, let other = choices[conflict.id], other != choice {
      return note(.contradictory(otherCell: former), at: place, conflict)
    }
    choices[conflict.id] = choice
  }

  /// A column that says what a version says, and doesn't any more: who changed it meant to choose.
  private func editedColumn(of row: ConflictTable.Row, _ conflict: Conflict) -> ConflictColumn? {
    let written = Language.allCases.map { ConflictRow(conflict, in: merge, language: $0) }
    return [ConflictColumn.base, .ours, .theirs].first { column in
      guard let text = row.text(column) else { return false }
      let folded = FoldedText.folded(text)
      return !written.contains { FoldedText.folded($0.text(of: column)) == folded }
    }
  }

  /// Notes what can't be followed of the choices that were made.
  mutating func note(_ refusals: [ChoiceRefusal]) {
    for refusal in refusals {
      let conflict = merge.conflicts.first { $0.id == refusal.conflict }
      note(.refused(refusal), at: places[refusal.conflict], conflict)
    }
  }

  private mutating func note(_ reason: ConflictProblem.Reason, at place: String?, _ conflict: Conflict?) {
    let name = conflict.map { conflict in
      let row = ConflictRow(conflict, in: merge, language: language)
      return [row.text(of: .project), row.text(of: .field)].filter { !$0.isEmpty }.joined(
        separator: language == .chinese ? "，" : ", ")
    }
    problems.append(
      ConflictProblem(
        reason: reason, place: place.map { "\(fileName)｜\($0)" } ?? fileName, conflict: name))
  }
}
