public import BudgetModel

/// What a submission says about the whole department, in CSV: its text, the year and the department's name.
///
/// Year and department stand in every row; where there is no text, in one row without a 类别.
public enum OverallTextCSV {
  private static let columns = ["类别", "序号", "名称", "内容", "年度", "部门编码", "部门名称"]

  /// The bytes of the file; nil where the list of indicators alone says everything.
  ///
  /// - Throws: ``EncodingFailure`` for the first character that the encoding lacks.
  public static func bytes(
    of submission: Submission, encoding: TextEncoding = .utf8
  ) throws(EncodingFailure) -> [UInt8]? {
    guard submission.overall != nil || saysMoreThanList(submission) else { return nil }
    let paragraphs = OverallParagraph.paragraphs(of: submission.overall ?? OverallObjectives())
    let department = [
      submission.fiscalYear.map(String.init) ?? "", submission.department.code ?? "",
      submission.department.name ?? "",
    ]
    var writer = try CSVWriter(encoding: encoding)
    try append(columns, record: "", to: &writer)
    for paragraph in paragraphs {
      try append(paragraph.fields + department, record: paragraph.category + paragraph.ordinal, to: &writer)
    }
    if paragraphs.isEmpty { try append(["", "", "", ""] + department, record: "", to: &writer) }
    return writer.finish()
  }

  private static func append(
    _ fields: [String], record: String, to writer: inout CSVWriter
  ) throws(EncodingFailure) {
    writer.record = record
    for (field, column) in zip(fields, columns) { try writer.append(field, column: column) }
    writer.endRow()
  }

  /// Whether the year or the department would be lost without the file: its code is known from its units' codes.
  private static func saysMoreThanList(_ submission: Submission) -> Bool {
    let department = submission.department
    guard submission.fiscalYear == nil, department.name == nil else { return true }
    guard let code = department.code else { return false }
    let unitCodes = submission.projects.compactMap(\.unit.code)
    return unitCodes.isEmpty || !unitCodes.allSatisfy { String($0.prefix(3)) == code }
  }
}
