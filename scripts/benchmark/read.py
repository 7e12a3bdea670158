"""Measures readers in turns on a large sheet and on small forms; prints medians and ratios to the floor."""

import subprocess
import sys

import measure
import workbooks

rounds = int(sys.argv[1])
# In a process of its own: a child's peak memory counts from that of the process it was forked from.
subprocess.run([sys.executable, workbooks.__file__, ".build-bench/workbooks"], check=True)
large, small = workbooks.make(".build-bench/workbooks")

JIXIAO = ".build/release/jixiao"
READER = ".build-bench/swift/release/reader"
FLOOR = ".build-bench/floor"
PEER = [sys.executable, "scripts/benchmark/peers.py"]

print(f"200,000 rows of 12 columns, medians of {rounds} rounds in turns")
measure.table(measure.medians({
    "C: inflate and expat (the floor)": [FLOOR, large],
    "jixiao, cells streamed": [READER, "cells", large],
    "jixiao cells --format jsonl": [JIXIAO, "cells", large, "--format", "jsonl"],
    "jixiao cells --format csv": [JIXIAO, "cells", large, "--format", "csv"],
    "fastexcel": [*PEER, "fastexcel", large],
    "python-calamine": [*PEER, "calamine", large],
}, rounds), "C: inflate and expat (the floor)")

# The slow ones once: their ratios are far from any goal.
print("\nthe same, once")
measure.table(measure.medians({
    "C: inflate and expat (the floor)": [FLOOR, large],
    "openpyxl, read-only": [*PEER, "openpyxl", large],
    "xlsx2csv": [*PEER, "xlsx2csv", large],
}, 1), "C: inflate and expat (the floor)")

print(f"\n1,000 forms of 25 rows and 7 columns in one process, a form each, medians of {rounds} rounds in turns")
measure.table(measure.medians({
    "C: inflate and expat (the floor)": [FLOOR, *small],
    "jixiao, cells streamed": [READER, "cells", *small],
    "jixiao, whole sheets with formats": [READER, "sheets", *small],
    "python-calamine": [*PEER, "calamine", *small],
    "fastexcel": [*PEER, "fastexcel", *small],
}, rounds), "C: inflate and expat (the floor)", unit=1000 / len(small), label="ms")

print("\nthe same, once")
measure.table(measure.medians({
    "C: inflate and expat (the floor)": [FLOOR, *small],
    "openpyxl, read-only": [*PEER, "openpyxl", *small],
    "xlsx2csv": [*PEER, "xlsx2csv", *small],
}, 1), "C: inflate and expat (the floor)", unit=1000 / len(small), label="ms")
