import GRDB
import GRDBSQLite

/// Puts the facts of a version into the archive, many by one statement: most of what an insert costs in SQLite is the
/// statement, not the row.
///
/// Values are bound to SQLite's own statement, since facts are most of what an archive holds: boxing each for GRDB costs
/// more than storing it.
struct FactInsertion {
  private let statement: Statement
  private let handle: OpaquePointer
  private var parameter: Int32 = 0

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
      // The names first: they may be inserted by statements of their own.
      let rows = try rest.prefix(1 << power).map { fact in
        let label = try fact.label.map { try names.id(ofLabel: $0, in: db) }
        return (fact, field: try names.id(of: fact.field, in: db), label: label)
      }
      var insertion = FactInsertion(try db.cachedStatement(sql: FactInsertion.statements[power]))
      try insertion.run(rows, of: version, in: db)
      rest = rest.dropFirst(1 << power)
    }
  }

  private init(_ statement: Statement) {
    self.statement = statement
    handle = statement.sqliteStatement
  }

  private mutating func run(
    _ rows: [(fact: FactRow, field: Int64, label: Int64?)], of version: Int64, in db: Database
  ) throws {
    sqlite3_reset(handle)
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    for (fact, field, label) in rows {
      try bind(version)
      try bind(field)
      try bind(fact.cell)
      try bind(label)
      try bind(fact.value)
      try bind(fact.raw)
      try bind(fact.fen.map(Int64.init))
    }
    try check(sqlite3_step(handle), expected: SQLITE_DONE, db)
  }

  // MARK: - Values

  private mutating func bind(_ number: Int64?) throws {
    parameter += 1
    try check(
      number.map { sqlite3_bind_int64(handle, parameter, $0) } ?? sqlite3_bind_null(handle, parameter))
  }

  private mutating func bind(_ text: String?) throws {
    parameter += 1
    guard var text else { return try check(sqlite3_bind_null(handle, parameter)) }
    // SQLite copies the bytes before the call ends.
    let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let result = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        // A text without bytes has no address, which SQLite would take for NULL.
        bytes.isEmpty
          ? sqlite3_bind_text(handle, parameter, "", 0, copies)
          : sqlite3_bind_text64(
            handle, parameter, bytes.baseAddress, UInt64(bytes.count), copies, UInt8(SQLITE_UTF8))
      }
    }
    try check(result)
  }

  private func check(_ result: Int32, expected: Int32 = SQLITE_OK, _ db: Database? = nil) throws {
    guard result != expected else { return }
    throw DatabaseError(
      resultCode: ResultCode(rawValue: result), message: db?.lastErrorMessage, sql: statement.sql)
  }
}
