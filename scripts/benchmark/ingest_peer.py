"""Does by a library for Python and sqlite3 what `jixiao ingest` does, without the rules: ingest_peer.py LIBRARY FOLDER ARCHIVE

Hashes each file, reads its cells, finds the labels, and writes project, facts with their cells and raw texts, in a
transaction for each file.
"""

import hashlib
import re
import sqlite3
import sys
from pathlib import Path

LABELS = {"项目编码": "code", "项目名称": "name", "预算数": "total", "其中：财政资金": "fiscal"}
COLUMNS = ["level1", "level2", "level3", "description", "target", "basis"]


def calamine(path):
    import python_calamine
    workbook = python_calamine.CalamineWorkbook.from_path(path)
    return workbook.get_sheet_by_index(0).to_python()


def openpyxl(path):
    import openpyxl
    workbook = openpyxl.load_workbook(path, read_only=True)
    return [list(row) for row in workbook.worksheets[0].iter_rows(values_only=True)]


def facts(rows):
    """Field, cell and raw text."""
    number = None
    for index, row in enumerate(rows, 1):
        if row and row[0] == "一级指标":
            number = 0
            continue
        for column, value in enumerate(row):
            if value in (None, ""):
                continue
            text, cell = str(value), f"{chr(65 + column)}{index}"
            if number is not None:
                if column < len(COLUMNS):
                    yield f"indicators[{number}].{COLUMNS[column]}", cell, text
            elif text in LABELS and column + 1 < len(row):
                yield LABELS[text], f"{chr(66 + column)}{index}", str(row[column + 1] or "")
            elif re.match(r"\d{6} ", text):
                yield "unit.code", cell, text[:6]
                yield "unit.name", cell, text[7:]
            elif column == 1 and index in (5, 8):
                yield ("purpose", "goals")[index == 8], cell, text
            elif index == 7:
                yield f"disbursement[{column - 1}]", cell, text
        if number is not None:
            number += 1


read = {"calamine": calamine, "openpyxl": openpyxl}[sys.argv[1]]
database = sqlite3.connect(sys.argv[3], isolation_level=None)
database.executescript("""
    PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE TABLE file (id INTEGER PRIMARY KEY, sha256 BLOB UNIQUE, path TEXT);
    CREATE TABLE project (id INTEGER PRIMARY KEY, file_id INTEGER, code TEXT UNIQUE, name TEXT, fen INTEGER);
    CREATE TABLE fact (project_id INTEGER, field TEXT, cell TEXT, raw TEXT, PRIMARY KEY (project_id, field)) WITHOUT ROWID;
""")
for path in sorted(Path(sys.argv[2]).rglob("*.xlsx")):
    digest = hashlib.sha256(path.read_bytes()).digest()
    if database.execute("SELECT 1 FROM file WHERE sha256 = ?", (digest,)).fetchone():
        continue
    found = list(facts(read(str(path))))
    values = {field: raw for field, _, raw in found}
    database.execute("BEGIN")
    file = database.execute("INSERT INTO file (sha256, path) VALUES (?, ?)", (digest, str(path))).lastrowid
    project = database.execute(
        "INSERT INTO project (file_id, code, name, fen) VALUES (?, ?, ?, ?)",
        (file, values["code"], values["name"], int(values["total"].replace(".", "")))).lastrowid
    database.executemany("INSERT OR IGNORE INTO fact VALUES (?, ?, ?, ?)", [(project, *fact) for fact in found])
    database.execute("COMMIT")
