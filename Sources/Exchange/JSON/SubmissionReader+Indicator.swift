import BudgetModel
import Spreadsheet

/// An indicator and its target.
extension SubmissionReader {
  mutating func indicator() throws(JSONRefusal) -> Indicator {
    var indicator = Indicator(target: IndicatorTarget(reading: "", fiscalYear: nil))
    var hasTarget = false
    try requiredObject { (reader, key) throws(JSONRefusal) in
      switch key {
      case "level1": indicator.level1 = try reader.cursor.optionalString()
      case "level2": indicator.level2 = try reader.cursor.optionalString()
      case "level3": indicator.level3 = try reader.cursor.optionalString()
      case "description": indicator.description = try reader.cursor.optionalString()
      case "target":
        indicator.target = try reader.target()
        hasTarget = true
      case "basis": indicator.basis = try reader.cursor.optionalString()
      case "weight": indicator.weight = try reader.cursor.optionalDecimal()
      case "remark": indicator.remark = try reader.cursor.optionalString()
      default: return false
      }
      return true
    }
    guard hasTarget else { throw .missingKey(path: cursor.path(to: "target")) }
    return indicator
  }

  /// A target as its raw text reads; a stated reading that differs is noticed.
  private mutating func target() throws(JSONRefusal) -> IndicatorTarget {
    var raw: String?
    var stated = StatedReading()
    try requiredObject { (reader, key) throws(JSONRefusal) in
      switch key {
      case "raw": raw = try reader.cursor.string()
      case "kind": stated.kind = try reader.cursor.optionalString()
      case "comparator": stated.comparator = try reader.cursor.optionalString()
      case "number": stated.number = try reader.cursor.optionalDecimal()
      case "upper": stated.upper = try reader.cursor.optionalDecimal()
      case "unit": stated.unit = try reader.cursor.optionalString()
      case "date": stated.date = try reader.cursor.optionalString()
      case "grade": stated.isGrade = try reader.cursor.takeNull() ? false : try reader.cursor.boolean()
      default: return false
      }
      return true
    }
    guard let raw else { throw .missingKey(path: cursor.path(to: "raw")) }
    let target = IndicatorTarget(reading: raw, fiscalYear: fiscalYear)
    let read = StatedReading(of: target)
    if !stated.agrees(with: read) {
      note(
        .readingDiffers(path: cursor.path, raw: raw, stated: stated.description, read: read.description))
    }
    return target
  }
}
