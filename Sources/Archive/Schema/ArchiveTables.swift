/// The tables of the archive's first version.
///
/// `Archive.docc/Schema.md` says in plain words what each column holds. All of them are append-only but for the marks of
/// what is the latest, so that whoever reads sees what was received and when, and what was found in a file, which is that
/// of its last check.
enum ArchiveTables {
  static let sql = """
    CREATE TABLE batch (
      id INTEGER PRIMARY KEY,
      inputs BLOB NOT NULL,
      started_at TEXT NOT NULL,
      is_finished INTEGER NOT NULL DEFAULT 0 CHECK (is_finished IN (0, 1)),
      received INTEGER NOT NULL,
      ignored INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE department (
      id INTEGER PRIMARY KEY,
      code TEXT UNIQUE,
      name TEXT
    ) STRICT;

    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
      path TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      batch_id INTEGER NOT NULL REFERENCES batch (id),
      fact_count INTEGER NOT NULL DEFAULT 0,
      form_count INTEGER NOT NULL DEFAULT 0,
      finding_count INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE intake (
      batch_id INTEGER NOT NULL REFERENCES batch (id),
      ordinal INTEGER NOT NULL,
      path TEXT NOT NULL,
      outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'findings', 'unchanged', 'quarantined')),
      file_id INTEGER REFERENCES file (id),
      sha256 BLOB,
      reason_id TEXT,
      reason TEXT,
      reason_en TEXT,
      is_limit INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (batch_id, ordinal),
      CHECK ((outcome = 'quarantined') = (file_id IS NULL)),
      CHECK ((outcome = 'quarantined') = (reason_id IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX intake_file ON intake (file_id);

    CREATE TABLE project (
      id INTEGER PRIMARY KEY,
      identity TEXT NOT NULL,
      fiscal_year INTEGER,
      department_id INTEGER NOT NULL REFERENCES department (id),
      code TEXT,
      name TEXT,
      latest_version_id INTEGER REFERENCES version (id)
    ) STRICT;
    CREATE UNIQUE INDEX project_identity ON project (identity, coalesce(fiscal_year, 0));
    CREATE INDEX project_department ON project (department_id);

    CREATE TABLE version (
      id INTEGER PRIMARY KEY,
      project_id INTEGER NOT NULL REFERENCES project (id),
      number INTEGER NOT NULL,
      file_id INTEGER NOT NULL REFERENCES file (id),
      sheet TEXT NOT NULL,
      cell TEXT,
      title TEXT,
      money_unit TEXT,
      fiscal_year INTEGER,
      code TEXT,
      name TEXT,
      unit_code TEXT,
      unit_name TEXT,
      total TEXT, total_fen INTEGER,
      fiscal TEXT, fiscal_fen INTEGER,
      other TEXT, other_fen INTEGER,
      indicator_count INTEGER NOT NULL,
      fact_count INTEGER NOT NULL,
      is_conflict INTEGER NOT NULL DEFAULT 0 CHECK (is_conflict IN (0, 1)),
      content_sha256 BLOB NOT NULL CHECK (length(content_sha256) = 32),
      json TEXT NOT NULL,
      json_sha256 BLOB NOT NULL CHECK (length(json_sha256) = 32),
      UNIQUE (project_id, number)
    ) STRICT;
    CREATE INDEX version_file ON version (file_id);

    CREATE TABLE form (
      file_id INTEGER NOT NULL REFERENCES file (id),
      ordinal INTEGER NOT NULL,
      version_id INTEGER NOT NULL REFERENCES version (id),
      sheet TEXT NOT NULL,
      cell TEXT,
      is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
      PRIMARY KEY (file_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE field (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, name TEXT NOT NULL, name_en TEXT NOT NULL) STRICT;
    CREATE TABLE label (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;

    CREATE TABLE fact (
      version_id INTEGER NOT NULL REFERENCES version (id),
      field_id INTEGER NOT NULL REFERENCES field (id),
      cell TEXT,
      label_id INTEGER REFERENCES label (id),
      value TEXT NOT NULL,
      raw TEXT,
      fen INTEGER,
      PRIMARY KEY (version_id, field_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE finding (
      id INTEGER PRIMARY KEY,
      file_id INTEGER NOT NULL REFERENCES file (id),
      version_id INTEGER REFERENCES version (id),
      rule TEXT NOT NULL,
      severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
      occurrences INTEGER NOT NULL DEFAULT 1,
      field TEXT,
      sheet TEXT,
      cell TEXT,
      label TEXT,
      text TEXT,
      message TEXT,
      message_en TEXT,
      suggestion TEXT
    ) STRICT;
    CREATE INDEX finding_file ON finding (file_id);
    CREATE INDEX finding_version ON finding (version_id);

    CREATE TABLE undecided (
      file_id INTEGER NOT NULL REFERENCES file (id),
      ordinal INTEGER NOT NULL,
      version_id INTEGER REFERENCES version (id),
      rule TEXT NOT NULL,
      reason_id TEXT NOT NULL,
      reason TEXT NOT NULL,
      reason_en TEXT NOT NULL,
      PRIMARY KEY (file_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE problem (
      file_id INTEGER NOT NULL REFERENCES file (id),
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL,
      severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
      sheet TEXT,
      cell TEXT,
      label TEXT,
      is_untaken INTEGER NOT NULL CHECK (is_untaken IN (0, 1)),
      message TEXT NOT NULL,
      message_en TEXT NOT NULL,
      PRIMARY KEY (file_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE change (
      version_id INTEGER NOT NULL REFERENCES version (id),
      ordinal INTEGER NOT NULL,
      action TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('form', 'substance')),
      path TEXT NOT NULL,
      subject TEXT,
      old TEXT,
      old_cell TEXT,
      new TEXT,
      new_cell TEXT,
      PRIMARY KEY (version_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE department_text (
      id INTEGER PRIMARY KEY,
      department_id INTEGER NOT NULL REFERENCES department (id),
      fiscal_year INTEGER,
      number INTEGER NOT NULL,
      file_id INTEGER NOT NULL REFERENCES file (id),
      sheet TEXT NOT NULL,
      cell TEXT,
      is_latest INTEGER NOT NULL CHECK (is_latest IN (0, 1)),
      is_conflict INTEGER NOT NULL DEFAULT 0 CHECK (is_conflict IN (0, 1)),
      json TEXT NOT NULL,
      json_sha256 BLOB NOT NULL CHECK (length(json_sha256) = 32)
    ) STRICT;
    CREATE UNIQUE INDEX department_text_number
      ON department_text (department_id, coalesce(fiscal_year, 0), number);
    """
}
