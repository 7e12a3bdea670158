"""Measures `jixiao ingest` in turns with scripts for Python that do the same work; prints forms a second and memory."""

import os
import statistics
import subprocess
import sys
from pathlib import Path

import forms
import measure

count = int(sys.argv[1])
rounds = int(sys.argv[2])
FOLDER = Path(".build-bench/ingest").absolute()
JIXIAO = ".build/release/jixiao"
PEER = [sys.executable, "scripts/benchmark/ingest_peer.py"]
SUBSET = 200


def fresh():
    """An archive's path where there is no file."""
    for path in FOLDER.glob("archive.db*"):
        os.remove(path)
    return str(FOLDER / "archive.db")


def ingest(folder, *options):
    return [JIXIAO, "ingest", folder, "--archive", str(FOLDER / "archive.db"), "--quiet", *options]


def rates(title, commands, files):
    """Each from an empty archive, in turns."""
    costs = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            fresh()
            cost = measure.run(command)
            if cost.status == 0:
                costs[name].append(cost)
            else:
                print(f"{name}: status {cost.status}")
    print(f"\n{title}\n{'':<44}{'forms/s':>10}{'× slower':>10}{'peak MB':>10}")
    base = None
    for name, all_of in costs.items():
        if not all_of:
            continue
        wall = statistics.median(cost.wall for cost in all_of)
        base = base or wall
        peak = statistics.median(cost.megabytes for cost in all_of)
        print(f"{name:<44}{files / wall:>10.0f}{wall / base:>10.2f}{peak:>10.0f}")


# In processes of their own: a child's peak memory counts from that of the process it was forked from.
for name, number in (("all", count), ("tenth", max(1, count // 10)), ("subset", SUBSET)):
    subprocess.run([sys.executable, forms.__file__, str(FOLDER / name), str(number)], check=True)
everything, tenth, subset = (str(FOLDER / name) for name in ("all", "tenth", "subset"))
archive = str(FOLDER / "archive.db")

rates(f"{count} forms, a file each, into a new archive, medians of {rounds} rounds in turns", {
    "jixiao ingest": ingest(everything),
    "jixiao ingest --jobs 1": ingest(everything, "--jobs", "1"),
    "python-calamine + sqlite3": [*PEER, "calamine", everything, archive],
}, count)
rates(f"{max(1, count // 10)} forms: memory should be the same", {"jixiao ingest": ingest(tenth)}, max(1, count // 10))
rates(f"{SUBSET} forms", {
    "jixiao ingest": ingest(subset), "openpyxl + sqlite3": [*PEER, "openpyxl", subset, archive],
}, SUBSET)

lists = {}
for rows in (50_000, 200_000):
    lists[rows] = FOLDER / f"list-{rows}.xlsx"
    if not lists[rows].exists():
        call = f"import forms; forms.list_file({str(lists[rows])!r}, {rows})"
        subprocess.run([sys.executable, "-c", call], check=True, cwd=Path(forms.__file__).parent)
print(f"\nlists of 12 columns, eight rows a project, into a new archive; memory should be the same\n"
      f"{'':<44}{'rows/s':>10}{'seconds':>10}{'peak MB':>10}")
for rows, path in lists.items():
    fresh()
    cost = measure.run(ingest(str(path)))
    print(f"{f'{rows:,} rows':<44}{rows / cost.wall:>10.0f}{cost.wall:>10.1f}{cost.megabytes:>10.0f}")

fresh()
subprocess.run(ingest(everything), check=True)
cost = measure.run(ingest(everything))
print(f"\nagain over unchanged files: {count / cost.wall:.0f} forms/s, peak {cost.megabytes:.0f} MB")
megabytes = os.path.getsize(archive) / 1e6
print(f"the archive: {megabytes:.1f} MB, {1000 * megabytes / count:.1f} KB a form")
fresh()
