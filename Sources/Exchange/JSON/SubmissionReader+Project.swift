import BudgetModel
import Spreadsheet

/// A project, its money and its plan.
extension SubmissionReader {
  mutating func project() throws(JSONRefusal) -> Project {
    var project = Project()
    try requiredObject { (reader, key) throws(JSONRefusal) in
      switch key {
      case "code": project.code = try reader.cursor.optionalString()
      case "name": project.name = try reader.cursor.optionalString()
      case "unit": project.unit = try reader.unit()
      case "budget": project.budget = try reader.budget()
      case "purpose": project.purpose = try reader.cursor.optionalString()
      case "disbursement":
        project.disbursement = try reader.list { (reader) throws(JSONRefusal) in try reader.disbursement() }
      case "goals":
        project.goals = try reader.list { (reader) throws(JSONRefusal) in try reader.cursor.string() }
      case "indicators":
        project.indicators = try reader.list { (reader) throws(JSONRefusal) in try reader.indicator() }
      default: return try reader.takeOrigin(key)
      }
      return true
    }
    return project
  }

  private mutating func unit() throws(JSONRefusal) -> BudgetUnit {
    var unit = BudgetUnit()
    try object { (reader, key) throws(JSONRefusal) in
      switch key {
      case "code": unit.code = try reader.cursor.optionalString()
      case "name": unit.name = try reader.cursor.optionalString()
      default: return false
      }
      return true
    }
    return unit
  }

  private mutating func budget() throws(JSONRefusal) -> Budget {
    var budget = Budget()
    try object { (reader, key) throws(JSONRefusal) in
      switch key {
      case "total": budget.total = try reader.cursor.optionalDecimal().map(Money.init(yuan:))
      case "fiscal": budget.fiscal = try reader.cursor.optionalDecimal().map(Money.init(yuan:))
      case "other": budget.other = try reader.cursor.optionalDecimal().map(Money.init(yuan:))
      default: return false
      }
      return true
    }
    return budget
  }

  private mutating func disbursement() throws(JSONRefusal) -> Disbursement {
    var month: Int?
    var percent: ExactDecimal?
    try requiredObject { (reader, key) throws(JSONRefusal) in
      switch key {
      case "month": month = try reader.cursor.integer(in: 1...12)
      case "percent": percent = try reader.cursor.optionalDecimal()
      default: return false
      }
      return true
    }
    guard let month else { throw .missingKey(path: cursor.path(to: "month")) }
    return Disbursement(month: month, percent: percent)
  }

  /// Passes a key that says where a project came from; false for any other.
  private mutating func takeOrigin(_ key: String) throws(JSONRefusal) -> Bool {
    switch key {
    case "title": _ = try cursor.optionalString()
    case "moneyUnit": try moneyUnit()
    case "sources":
      try object { (reader, _) throws(JSONRefusal) in
        if try reader.cursor.peekKind() == .array {
          _ = try reader.list { (reader) throws(JSONRefusal) in try reader.cursor.string() }
        } else {
          _ = try reader.cursor.string()
        }
        return true
      }
    default: return false
    }
    return true
  }

  private mutating func moneyUnit() throws(JSONRefusal) {
    guard let name = try cursor.optionalString(), MoneyUnit(rawValue: name) == nil else { return }
    throw .notAmong(MoneyUnit.allCases.map(\.rawValue), path: cursor.path, found: name)
  }
}
