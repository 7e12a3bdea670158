public import BudgetModel

/// A submission's projects as the flat list 绩效指标明细 in CSV: one row an indicator, the project's fields in every row.
///
/// A project without indicators has one row. What is known of the department stands in ``OverallTextCSV``.
public enum IndicatorListCSV {
  /// The bytes of the file.
  ///
  /// - Throws: ``EncodingFailure`` for the first character that the encoding lacks.
  public static func bytes(
    of submission: Submission, encoding: TextEncoding = .utf8
  ) throws(EncodingFailure) -> [UInt8] {
    let columns = IndicatorListColumn.columns(for: submission.projects)
    var writer = try CSVWriter(encoding: encoding)
    for column in columns { try writer.append(column.title, column: column.title) }
    writer.endRow()
    for project in submission.projects {
      let rows: [Indicator?] = project.indicators.isEmpty ? [nil] : project.indicators
      for indicator in rows {
        writer.record = record(project, indicator)
        for column in columns {
          try writer.append(column.text(of: project, indicator) ?? "", column: column.title)
        }
        writer.endRow()
      }
    }
    return writer.finish()
  }

  /// What a row is about: `13030622P00556710006E 普法经费｜多样宣传`.
  private static func record(_ project: Project, _ indicator: Indicator?) -> String {
    let identity = [project.code, project.name].compactMap(\.self).joined(separator: " ")
    return [identity, indicator?.level3 ?? ""].filter { !$0.isEmpty }.joined(separator: "｜")
  }
}
