/// A field of one record of a submission.
enum RecordField: Hashable {
  case fiscalYear, departmentCode, departmentName

  /// Whether there is a department's text at all, be it empty.
  case hasOverall

  case code, name, unitCode, unitName, budgetTotal, budgetFiscal, budgetOther, purpose
  case month, percent
  case goal
  case level1, level2, level3, description, target, basis, weight, remark

  /// Of a titled paragraph.
  case title, text

  /// Of one of the department's numbered objectives.
  case objectiveName, objectiveIndicator
}
