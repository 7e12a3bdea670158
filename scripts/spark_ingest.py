#!/usr/bin/env python3
"""Reads workbooks with `jixiao worker` under Apache Spark, into Parquet tables with the archive's columns.

    spark-submit scripts/spark_ingest.py LIST OUTPUT [--worker COMMAND] [--partitions N]

LIST is a text file with one path a line; a path leads to the same file on every machine, and jixiao is installed on each.
OUTPUT is a folder that does not exist, in which tables are made: `file` (one row a path), `fact`, `finding`, `problem`.
A worker that dies makes its task fail (checkCode), and Spark runs the task anew: rows of a task that failed are not kept.
"""

import argparse
import sys

from pyspark.sql import SparkSession, functions as f

FACT = ("struct<department_code: string, fiscal_year: int, unit_code: string, code: string, name: string, sheet: string, "
        "field: string, cell: string, label: string, value: string, raw: string, fen: bigint>")
FINDING = ("struct<project_code: string, project_name: string, rule: string, severity: string, occurrences: bigint, "
           "field: string, sheet: string, cell: string, label: string, text: string, message: string, suggestion: string>")
PROBLEM = ("struct<kind: string, severity: string, sheet: string, cell: string, label: string, is_untaken: boolean, "
           "message: string>")
LINE = (f"file string, sha256 string, bytes bigint, outcome string, reason_id string, reason string, forms bigint, "
        f"facts array<{FACT}>, findings array<{FINDING}>, problems array<{PROBLEM}>")


def write_tables(lines, output):
    """A table for each list of a line, with the file that it came from, and one of the files."""
    lines.select("file", "sha256", "bytes", "outcome", "reason_id", "reason", "forms").write.parquet(f"{output}/file")
    for table in ("fact", "finding", "problem"):
        rows = lines.select("file", "sha256", f.explode(f"{table}s").alias("row"))
        rows.select("file", "sha256", "row.*").write.parquet(f"{output}/{table}")


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
