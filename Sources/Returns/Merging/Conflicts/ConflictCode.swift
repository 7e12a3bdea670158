import Corrections
import Intake

/// What a row of the file of conflicts is known by: which conflict it is, and what the versions said when it was written.
struct ConflictCode: Hashable {
  /// Which conflict of the merge, the same whatever the versions say.
  let conflict: String

  /// What base, ours and theirs said, in this order: another order of the sides is another state.
  let state: String

  init(_ conflict: Conflict) {
    self.conflict = ConflictCode.digits(of: [conflict.id.rawValue], 12)
    var statements: [String] = []
    for statement in [conflict.base, conflict.ours, conflict.theirs] {
      statements += ConflictCode.texts(of: statement)
    }
    for edit in conflict.edits {
      statements.append(edit.action.rawValue)
      statements += ConflictCode.texts(of: edit.old) + ConflictCode.texts(of: edit.new)
    }
    state = ConflictCode.digits(of: statements, 8)
  }

  private static func texts(of statement: Statement?) -> [String] {
    guard let statement else { return ["absent"] }
    return [statement.place.path.description, statement.value.map { "=\($0)" } ?? "empty"]
  }

  private static func digits(of texts: [String], _ count: Int) -> String {
    var hash = SHA256()
    for text in texts {
      hash.update(Array(text.utf8))
      hash.update([0])
    }
    return String("\(hash.finish())".prefix(count))
  }

  /// Reads a code, with whatever blanks; nil for any other text.
  init?(_ text: String) {
    let parts = text.filter { !$0.isWhitespace }.lowercased().split(
      separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 12, parts[1].count == 8,
      parts.joined().allSatisfy({ $0.isASCII && $0.isHexDigit })
    else { return nil }
    conflict = String(parts[0])
    state = String(parts[1])
  }
}

extension ConflictCode: CustomStringConvertible {
  var description: String { "\(conflict)-\(state)" }
}
