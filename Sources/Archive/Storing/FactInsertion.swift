import GRDB

/// Puts the facts of a version into the archive, many by one statement: most of what an insert costs in SQLite is the
/// statement, not the row.
enum FactInsertion {
  /// Rows of one statement at the most; a power of two.
  private static let rowLimit = 32
  private static let columns = ["version_id", "field_id", "cell", "label_id", "value", "raw", "fen"]

  /// The statements for 1, 2, 4 … rows.
  private static let statements: [String] = {
    let row = "(" + columns.map { _ in "?" }.joined(separator: ", ") + ")"
    return (0...rowLimit.trailingZeroBitCount).map { power in
      let rows = Array(repeating: row, count: 1 << power).joined(separator: ", ")
      return "INSERT INTO fact (\(columns.joined(separator: ", "))) VALUES \(rows)"
    }
  }()

  static func insert(
    _ facts: [FactRow], of version: Int64, _ names: inout InternedNames, in db: Database
  ) throws {
    var rest = facts[...]
    while !rest.isEmpty {
      let power = min(
        FactInsertion.rowLimit.trailingZeroBitCount, Int.bitWidth - 1 - rest.count.leadingZeroBitCount)
      var arguments = StatementArguments()
      for fact in rest.prefix(1 << power) {
        let label = try fact.label.map { try names.id(ofLabel: $0, in: db) }
        arguments += [
          version, try names.id(of: fact.field, in: db), fact.cell, label, fact.value, fact.raw, fact.fen,
        ]
      }
      try db.run(FactInsertion.statements[power], arguments)
      rest = rest.dropFirst(1 << power)
    }
  }
}
