/// The views that answer the common questions, so that nobody has to join tables for them.
enum ArchiveViews {
  static let sql = """
    CREATE VIEW latest_version AS
      SELECT project.id AS project_id, version.id AS version_id, version.number, department.code AS department_code,
        department.name AS department_name, version.unit_code, version.unit_name, version.code, version.name,
        project.fiscal_year, version.total, version.total_fen, version.fiscal, version.fiscal_fen, version.other,
        version.other_fen, version.indicator_count, version.is_conflict, file.path AS file, version.sheet, version.cell,
        batch.started_at AS received_at
      FROM project
      JOIN version ON version.id = project.latest_version_id
      JOIN department ON department.id = project.department_id
      JOIN file ON file.id = version.file_id
      JOIN batch ON batch.id = file.batch_id;

    CREATE VIEW submission_by_department AS
      SELECT department.code AS department_code, department.name AS department_name, project.fiscal_year,
        count(*) AS projects, count(DISTINCT version.file_id) AS files, sum(version.indicator_count) AS indicators,
        sum(version.is_conflict) AS conflicts, max(batch.started_at) AS last_received_at
      FROM project
      JOIN department ON department.id = project.department_id
      JOIN version ON version.id = project.latest_version_id
      JOIN file ON file.id = version.file_id
      JOIN batch ON batch.id = file.batch_id
      GROUP BY department.id, project.fiscal_year;

    CREATE VIEW finding_of_latest AS
      SELECT department.code AS department_code, department.name AS department_name, project.fiscal_year,
        version.code AS project_code, version.name AS project_name, finding.rule, finding.severity,
        finding.occurrences, file.path AS file, finding.sheet, finding.cell, finding.label, finding.text,
        finding.message, finding.message_en, finding.suggestion
      FROM finding
      JOIN file ON file.id = finding.file_id
      LEFT JOIN version ON version.id = finding.version_id
      LEFT JOIN project ON project.id = version.project_id
      LEFT JOIN department ON department.id = project.department_id
      WHERE finding.version_id IS NULL OR project.latest_version_id = finding.version_id;

    CREATE VIEW findings_by_rule AS
      SELECT department_code, department_name, rule, severity, sum(occurrences) AS findings
      FROM finding_of_latest
      GROUP BY department_code, department_name, rule, severity;

    CREATE VIEW budget_by_department AS
      SELECT department_code, department_name, fiscal_year, count(*) AS projects,
        coalesce(sum(total_fen), 0) AS total_fen,
        printf('%d.%02d', coalesce(sum(total_fen), 0) / 100, abs(coalesce(sum(total_fen), 0) % 100)) AS total,
        coalesce(sum(fiscal_fen), 0) AS fiscal_fen,
        printf('%d.%02d', coalesce(sum(fiscal_fen), 0) / 100, abs(coalesce(sum(fiscal_fen), 0) % 100)) AS fiscal,
        coalesce(sum(other_fen), 0) AS other_fen,
        printf('%d.%02d', coalesce(sum(other_fen), 0) / 100, abs(coalesce(sum(other_fen), 0) % 100)) AS other,
        sum(total IS NOT NULL AND total_fen IS NULL OR fiscal IS NOT NULL AND fiscal_fen IS NULL
          OR other IS NOT NULL AND other_fen IS NULL) AS inexact,
        sum(total IS NULL) AS without_total, sum(is_conflict) AS conflicts
      FROM latest_version
      GROUP BY department_code, department_name, fiscal_year;

    CREATE VIEW project_conflict AS
      SELECT department.code AS department_code, department.name AS department_name, project.id AS project_id,
        project.code, project.name, project.fiscal_year, version.number, file.path AS file, version.sheet,
        version.cell, version.total, batch.started_at AS received_at
      FROM project
      JOIN version AS latest ON latest.id = project.latest_version_id AND latest.is_conflict = 1
      JOIN department ON department.id = project.department_id
      JOIN version ON version.project_id = project.id
      JOIN file ON file.id = version.file_id
      JOIN file AS latest_file ON latest_file.id = latest.file_id AND latest_file.batch_id = file.batch_id
      JOIN batch ON batch.id = file.batch_id;

    CREATE VIEW fact_text AS
      SELECT project.id AS project_id, version.id AS version_id, version.code, version.number,
        field.path AS field, field.name AS field_name, file.path AS file, version.sheet, fact.cell,
        label.text AS label, fact.value, coalesce(fact.raw, fact.value) AS raw, fact.fen
      FROM fact
      JOIN version ON version.id = fact.version_id
      JOIN project ON project.id = version.project_id
      JOIN file ON file.id = version.file_id
      JOIN field ON field.id = fact.field_id
      LEFT JOIN label ON label.id = fact.label_id;

    CREATE VIEW intake_summary AS
      SELECT batch.id AS batch_id, batch.started_at, batch.is_finished, batch.received, batch.ignored,
        coalesce(sum(intake.outcome = 'accepted'), 0) AS accepted,
        coalesce(sum(intake.outcome = 'findings'), 0) AS with_findings,
        coalesce(sum(intake.outcome = 'unchanged'), 0) AS unchanged,
        coalesce(sum(intake.outcome = 'quarantined'), 0) AS quarantined
      FROM batch LEFT JOIN intake ON intake.batch_id = batch.id
      GROUP BY batch.id;

    CREATE VIEW quarantine AS
      SELECT intake.batch_id, batch.started_at, intake.path, intake.reason_id, intake.reason, intake.reason_en
      FROM intake JOIN batch ON batch.id = intake.batch_id
      WHERE intake.outcome = 'quarantined';
    """
}
