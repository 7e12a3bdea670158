import BudgetModel
import GRDB
import Wording

/// The numbers that field paths and labels have in the archive, which would else stand a hundred times in each form.
struct InternedNames {
  private var fields: [FieldPath: Int64] = [:]
  private var labels: [String: Int64] = [:]

  /// Beyond so many labels the memory of them begins anew: hostile files hold as many as they like.
  private static let limit = 20_000

  /// Forgets what may not be in the archive, after a transaction was taken back.
  mutating func forget() {
    fields = [:]
    labels = [:]
  }

  mutating func id(of field: FieldPath, in db: Database) throws -> Int64 {
    if let id = fields[field] { return id }
    if fields.count > InternedNames.limit { fields = [:] }
    let id = try InternedNames.fieldID(field, db)
    fields[field] = id
    return id
  }

  mutating func id(ofLabel label: String, in db: Database) throws -> Int64 {
    if let id = labels[label] { return id }
    if labels.count > InternedNames.limit { labels = [:] }
    let id = try InternedNames.labelID(label, db)
    labels[label] = id
    return id
  }

  private static func fieldID(_ field: FieldPath, _ db: Database) throws -> Int64 {
    let path = "\(field)"
    if let row = try db.row("SELECT id FROM field WHERE path = ?", [path]) { return row[0] }
    try db.run(
      "INSERT INTO field (path, name, name_en) VALUES (?, ?, ?)",
      [path, field.formName(in: .chinese), field.formName(in: .english)])
    return db.lastInsertedRowID
  }

  private static func labelID(_ label: String, _ db: Database) throws -> Int64 {
    if let row = try db.row("SELECT id FROM label WHERE text = ?", [label]) { return row[0] }
    try db.run("INSERT INTO label (text) VALUES (?)", [label])
    return db.lastInsertedRowID
  }
}
