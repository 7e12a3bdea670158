import Corrections
import Exchange

/// Reads a difference in JSON, as `jixiao diff --format json` writes it, as corrections.
struct DifferenceFile {
  private static let schema = "jixiao/difference/1"

  private var cursor: JSONCursor
  private let fiscalYear: Int?
  private var file = CorrectionFile()
  private var schema: String?

  /// The changes that were read.
  private var count = 0

  private init(_ cursor: JSONCursor, fiscalYear: Int?) {
    self.cursor = cursor
    self.fiscalYear = fiscalYear
  }

  static func read(_ bytes: [UInt8], fiscalYear: Int?) throws(CorrectionFileRefusal) -> CorrectionFile {
    var reader: DifferenceFile
    do {
      reader = DifferenceFile(try JSONCursor(checking: bytes), fiscalYear: fiscalYear)
      try reader.read()
    } catch {
      throw .json(error)
    }
    guard reader.schema == schema else { throw .otherSchema(reader.schema) }
    return reader.file
  }

  private mutating func read() throws(JSONRefusal) {
    try cursor.enterObject()
    while let key = try cursor.nextKey() {
      switch key {
      case "schema": schema = try cursor.string()
      case "general": for change in try readChanges() { add(change, of: nil) }
      case "projects":
        try cursor.enterArray()
        while try cursor.nextElement() { try readProject() }
      default: try cursor.skipValue()
      }
    }
    try cursor.finish()
  }

  // MARK: Parts

  /// A change as it stands there.
  private struct ReadChange {
    var action = ""
    var old: ReadStatement?
    var new: ReadStatement?
  }

  private struct ReadStatement {
    var field = ""
    var level2: String?
    var part: String?
    var value: String?
  }

  /// A project's changes may stand in front of what it is called.
  private mutating func readProject() throws(JSONRefusal) {
    var changes: [ReadChange] = []
    var identity = ProjectIdentity()
    try cursor.enterObject()
    while let key = try cursor.nextKey() {
      switch key {
      case "old": identity = try readIdentity()
      case "changes": changes = try readChanges()
      default: try cursor.skipValue()
      }
    }
    for change in changes { add(change, of: identity) }
  }

  private mutating func readIdentity() throws(JSONRefusal) -> ProjectIdentity {
    var identity = ProjectIdentity()
    guard try !cursor.takeNull() else { return identity }
    try cursor.enterObject()
    while let key = try cursor.nextKey() {
      switch key {
      case "code": identity.code = try cursor.optionalString()
      case "name": identity.name = try cursor.optionalString()
      case "unitCode": identity.unitCode = try cursor.optionalString()
      case "unitName": identity.unitName = try cursor.optionalString()
      default: try cursor.skipValue()
      }
    }
    return identity
  }

  private mutating func readChanges() throws(JSONRefusal) -> [ReadChange] {
    var changes: [ReadChange] = []
    try cursor.enterArray()
    while try cursor.nextElement() {
      var change = ReadChange()
      try cursor.enterObject()
      while let key = try cursor.nextKey() {
        switch key {
        case "action": change.action = try cursor.string()
        case "old": change.old = try readStatement()
        case "new": change.new = try readStatement()
        default: try cursor.skipValue()
        }
      }
      changes.append(change)
    }
    return changes
  }

  private mutating func readStatement() throws(JSONRefusal) -> ReadStatement? {
    guard try !cursor.takeNull() else { return nil }
    var statement = ReadStatement()
    try cursor.enterObject()
    while let key = try cursor.nextKey() {
      switch key {
      case "field": statement.field = try cursor.string()
      case "level2": statement.level2 = try cursor.optionalString()
      case "part": statement.part = try cursor.optionalString()
      case "value": statement.value = try cursor.optionalString()
      default: try cursor.skipValue()
      }
    }
    return statement
  }

  // MARK: Corrections

  private mutating func add(_ change: ReadChange, of project: ProjectIdentity?) {
    count += 1
    let action = Change.Action(rawValue: change.action)
    guard let old = change.old, action == .changed || action == .renamed else {
      let name = (change.new ?? change.old)?.value ?? ""
      file.problems.append(
        CorrectionFileProblem(number: count, reason: .wholePart(action ?? .changed, name: name)))
      return
    }
    // A number that is only written otherwise.
    guard old.value != change.new?.value else { return }
    guard let path = Path(old.field), path.valueKind != nil else {
      file.problems.append(CorrectionFileProblem(number: count, reason: .notAField(old.field)))
      return
    }
    file.add(
      path, project: path.fieldPath == nil ? nil : project,
      subject: Subject(of: path, level2: old.level2, name: old.part), old: old.value ?? "",
      new: change.new?.value ?? "", number: count, fiscalYear: fiscalYear)
  }
}
