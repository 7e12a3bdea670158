#!/usr/bin/env python3
"""Reads workbooks with `jixiao worker` under Apache Spark, into Parquet tables with the archive's columns.

    spark-submit scripts/spark_ingest.py LIST OUTPUT [--worker COMMAND] [--partitions N]

LIST is a text file with one path a line; a path leads to the same file on every machine, and jixiao is installed on each.
OUTPUT is a folder that does not exist, in which three tables are made: `file` (one row a path), `fact` and `finding`.
A worker that dies makes its task fail (checkCode), and Spark runs the task anew: rows of a task that failed are not kept.
"""

import argparse
import sys

from pyspark.sql import SparkSession, functions as f

MESSAGE = "struct<id: string, message: string>"
FACT = ("struct<department: string, unit: string, project: string, projectName: string, field: string, "
        "sheet: string, cell: string, raw: string, value: string>")
FINDING = ("struct<rule: string, severity: string, project: string, projectName: string, field: string, sheet: string, "
           "cell: string, label: string, text: string, message: string, suggestion: string>")
LINE = (f"path string, sha256 string, bytes bigint, outcome string, refusal {MESSAGE}, untakenCells bigint, "
        f"years array<int>, facts array<{FACT}>, findings array<{FINDING}>, findingCount bigint")


def write_tables(lines, output):
    """Each table's rows, with the file that they came from."""
    origin = [f.col("path").alias("file"), f.col("sha256")]
    lines.select(
        *origin, "bytes", "outcome", f.col("refusal.id").alias("reason_id"), f.col("refusal.message").alias("reason"),
        f.col("untakenCells").alias("untaken_cells"), "years", f.size("facts").alias("fact_count"),
        f.col("findingCount").alias("finding_count")).write.parquet(f"{output}/file")
    # A list of several years stays without one: the file's `years` tell them.
    year = f.when(f.size("years") == 1, f.col("years")[0]).alias("fiscal_year")
    facts = lines.select(*origin, year, f.explode("facts").alias("fact"))
    facts.select(
        "file", "sha256", "fiscal_year", f.col("fact.department").alias("department_code"),
        f.col("fact.unit").alias("unit_code"), f.col("fact.project").alias("code"), f.col("fact.projectName").alias("name"),
        "fact.field", "fact.sheet", "fact.cell", "fact.value", f.coalesce("fact.raw", "fact.value").alias("raw"),
    ).write.parquet(f"{output}/fact")
    findings = lines.select(*origin, f.explode("findings").alias("finding"))
    findings.select(
        "file", "sha256", f.col("finding.project").alias("project_code"), f.col("finding.projectName").alias("project_name"),
        "finding.rule", "finding.severity", "finding.field", "finding.sheet", "finding.cell", "finding.label", "finding.text",
        "finding.message", "finding.suggestion").write.parquet(f"{output}/finding")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("list")
    parser.add_argument("output")
    parser.add_argument("--worker", default="jixiao worker --jobs 1")
    parser.add_argument("--partitions", type=int, default=0, help="about 1,000 files each if left out")
    options = parser.parse_args()
    with open(options.list, encoding="utf-8") as list_of_paths:
        paths = [path for path in list_of_paths.read().splitlines() if path]
    spark = SparkSession.builder.appName("jixiao").getOrCreate()
    partitions = options.partitions or max(spark.sparkContext.defaultParallelism, len(paths) // 1000 + 1)
    answers = spark.sparkContext.parallelize(paths, partitions).pipe(options.worker, checkCode=True)
    # Kept as Parquet between: so the files are read once, and a part that is lost afterwards is not.
    rows = spark.read.schema(LINE).option("mode", "FAILFAST").json(answers)
    rows.write.parquet(f"{options.output}/line")
    lines = spark.read.parquet(f"{options.output}/line")
    count = lines.count()
    if count != len(paths):
        sys.exit(f"{len(paths)} paths were given and {count} answered: nothing of {options.output} can be relied on")
    write_tables(lines, options.output)
    print(f"{count} files", *(f"{spark.read.parquet(f'{options.output}/{table}').count()} {table}s"
                              for table in ("fact", "finding")), sep=", ")
    spark.stop()


if __name__ == "__main__":
    main()
