"""Reads each hostile file whole and prints what became of it, in what time and memory."""

from pathlib import Path

import measure

READER = ".build-bench/swift/release/reader"
failed = False
print(f"{'file':<42}{'KB':>8}{'s':>7}{'MB':>6}  outcome")
for path in sorted(Path(".build-bench/hostile").glob("*.xlsx")):
    cost = measure.run([READER, "try", str(path)], keeps_output=True, limit=60)
    outcome = cost.output if cost.status == 0 else f"status {cost.status}"
    is_good = cost.status == 0 and cost.wall <= 2 and cost.megabytes <= 200
    failed = failed or not is_good
    size = path.stat().st_size / 1024
    mark = "" if is_good else "  ←"
    print(f"{path.stem:<42}{size:>8.0f}{cost.wall:>7.2f}{cost.megabytes:>6.0f}  {outcome}{mark}")
raise SystemExit(failed)
