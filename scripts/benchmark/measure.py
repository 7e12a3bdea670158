"""Runs a command and says what it cost."""

import os
import statistics
import time
from typing import NamedTuple


class Cost(NamedTuple):
    wall: float
    cpu: float
    megabytes: float
    output: str
    status: int


def run(command, keeps_output=False, limit=600):
    """Wall and CPU time in seconds, peak memory, and the output where it is short and wanted.

    A command that takes longer than the limit, in seconds, is ended with status 124.
    """
    reading, writing = os.pipe() if keeps_output else (None, os.open(os.devnull, os.O_WRONLY))
    start = time.perf_counter()
    # Through a shell, whose own small memory is what the command's peak begins with, not Python's.
    line = ["/bin/sh", "-c", '"$@"; exit $?', "sh", "timeout", str(limit), *command]
    child = os.posix_spawn(line[0], line, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, writing, 1)])
    os.close(writing)
    output = b""
    if keeps_output:
        while piece := os.read(reading, 1 << 16):
            output += piece
        os.close(reading)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    # The shell's usage counts the command that it waited for, and as the peak the larger one.
    return Cost(
        wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output.decode().strip(),
        os.waitstatus_to_exitcode(status))


def medians(commands, rounds):
    """The medians of each command's costs; the commands take turns."""
    costs = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            cost = run(command)
            if cost.status == 0:
                costs[name].append(cost)
            else:
                print(f"{name}: status {cost.status}")
    return {
        name: [statistics.median(cost[column] for cost in all_of) for column in range(3)]
        for name, all_of in costs.items() if all_of
    }


def table(medians, floor, unit=1.0, label="s"):
    """Prints medians with their ratios to the floor."""
    base = medians[floor]
    print(f"{'':<34}{'wall ' + label:>10}{'CPU ' + label:>10}{'wall ×':>9}{'CPU ×':>9}{'peak MB':>9}")
    for name, (wall, cpu, megabytes) in medians.items():
        print(
            f"{name:<34}{wall * unit:>10.3f}{cpu * unit:>10.3f}{wall / base[0]:>9.2f}{cpu / base[1]:>9.2f}"
            f"{megabytes:>9.0f}")
