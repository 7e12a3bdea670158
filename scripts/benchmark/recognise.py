"""Counts the instructions of recognising what stands on sheets, against those of reading their cells."""

import re
import subprocess
import sys
from pathlib import Path

import workbooks

PROGRAM = ".build-bench/swift/release/recogniser"
FOLDER = Path(".build-bench/workbooks")
DRAFTS = Path("samples/drafts")


def main():
    """Files that are read in no time are read several times, and what starting costs is taken off."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, write in (("list.xlsx", workbooks.listed), ("large.xlsx", workbooks.large)):
        if not (FOLDER / name).exists():
            write(FOLDER / name)
    files = (("one form of 25 rows", DRAFTS / "公证处补助办公经费.xlsx", 5, 25),
             ("seven forms and the department's text", DRAFTS / "司法局2022年绩效文本.xlsx", 5, 25),
             ("a list of 20,000 rows", FOLDER / "list.xlsx", 0, 1),
             ("200,000 × 12 that are no form", FOLDER / "large.xlsx", 0, 1))
    print(f"{'':<40}{'reading':>16}{'recognising':>16}{'ratio':>8}")
    for title, path, few, many in files:
        reading = instructions(path, few, many)
        recognising = instructions(path, few, many, "recognise") - reading
        print(f"{title:<40}{reading:>16,}{recognising:>16,}{recognising / reading:>8.2f}", flush=True)


def instructions(path, few, many, *mode):
    """Of reading a file once."""
    return (count(path, many, *mode) - count(path, few, *mode)) // (many - few)


def count(path, times, *mode):
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", PROGRAM, str(path), str(times), *mode],
        capture_output=True, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])


if __name__ == "__main__":
    sys.exit(main())
