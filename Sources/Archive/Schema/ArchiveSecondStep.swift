/// What the archive's second version added: which batch made a version, now that a file can be taken in again, and by what
/// settings a file was read, and what changed in departments' texts.
enum ArchiveSecondStep {
  static let sql = """
    ALTER TABLE file ADD COLUMN settings_sha256 BLOB;

    ALTER TABLE version ADD COLUMN batch_id INTEGER REFERENCES batch (id);
    UPDATE version SET batch_id = (SELECT batch_id FROM file WHERE file.id = version.file_id);

    ALTER TABLE department_text ADD COLUMN batch_id INTEGER REFERENCES batch (id);
    UPDATE department_text SET batch_id = (SELECT batch_id FROM file WHERE file.id = department_text.file_id);

    CREATE TABLE text_change (
      text_id INTEGER NOT NULL REFERENCES department_text (id),
      ordinal INTEGER NOT NULL,
      action TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('form', 'substance')),
      path TEXT NOT NULL,
      subject TEXT,
      old TEXT,
      new TEXT,
      PRIMARY KEY (text_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    DROP VIEW latest_version;
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
      JOIN batch ON batch.id = version.batch_id;

    DROP VIEW submission_by_department;
    CREATE VIEW submission_by_department AS
      SELECT department.code AS department_code, department.name AS department_name, project.fiscal_year,
        count(*) AS projects, count(DISTINCT version.file_id) AS files, sum(version.indicator_count) AS indicators,
        sum(version.is_conflict) AS conflicts, max(batch.started_at) AS last_received_at
      FROM project
      JOIN department ON department.id = project.department_id
      JOIN version ON version.id = project.latest_version_id
      JOIN batch ON batch.id = version.batch_id
      GROUP BY department.id, project.fiscal_year;

    DROP VIEW project_conflict;
    CREATE VIEW project_conflict AS
      SELECT department.code AS department_code, department.name AS department_name, project.id AS project_id,
        project.code, project.name, project.fiscal_year, version.number, file.path AS file, version.sheet,
        version.cell, version.total, batch.started_at AS received_at
      FROM project
      JOIN version AS latest ON latest.id = project.latest_version_id AND latest.is_conflict = 1
      JOIN department ON department.id = project.department_id
      JOIN version ON version.project_id = project.id AND version.batch_id = latest.batch_id
      JOIN file ON file.id = version.file_id
      JOIN batch ON batch.id = version.batch_id;
    """
}
