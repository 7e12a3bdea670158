import GRDB

/// Which of an archive's projects are meant, and as they stood when.
public struct ArchiveSelection: Hashable, Sendable {
  /// Codes or names of departments; all where there is none.
  public var departments: [String] = []

  /// The budget's year, nil for all.
  public var fiscalYear: Int?

  /// The last second that counts, in UTC as ISO 8601; nil for what stands now.
  public var asOf: String?

  public init() {}

  /// Conditions on `project`, `department` and `version`, to be joined by AND.
  var condition: SQL {
    var condition: SQL = "TRUE"
    if !departments.isEmpty {
      condition += " AND (department.code IN \(departments) OR department.name IN \(departments))"
    }
    if let fiscalYear { condition += " AND project.fiscal_year = \(fiscalYear)" }
    return condition
  }

  /// The id of the version of `project` that counts.
  var version: SQL {
    guard let asOf else { return "project.latest_version_id" }
    return """
      (SELECT earlier.id FROM version AS earlier JOIN batch ON batch.id = earlier.batch_id
        WHERE earlier.project_id = project.id AND batch.started_at <= \(asOf)
        ORDER BY earlier.number DESC LIMIT 1)
      """
  }

  /// The id of the department's text that counts, of `department` and a year.
  func text(year: SQL) -> SQL {
    guard let asOf else {
      return """
        (SELECT id FROM department_text WHERE department_id = department.id AND fiscal_year IS \(year) AND is_latest = 1)
        """
    }
    return """
      (SELECT earlier.id FROM department_text AS earlier JOIN batch ON batch.id = earlier.batch_id
        WHERE earlier.department_id = department.id AND earlier.fiscal_year IS \(year)
          AND batch.started_at <= \(asOf)
        ORDER BY earlier.number DESC LIMIT 1)
      """
  }
}
