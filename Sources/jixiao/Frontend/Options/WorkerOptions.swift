import ArgumentParser
import Glibc

/// How `worker` takes its paths, and with how many processes it reads them.
struct WorkerOptions: ParsableArguments {
  static let greatestJobs = 256

  @Flag(name: [.customLong("null"), .customShort("0")]) var null = false

  @Option var jobs: Int?

  @Flag var unguarded = false

  static let texts = [
    "--null": ArgumentText(
      BilingualText(
        "文件名以空字符结尾，不以换行结尾（用于 find -print0）",
        "Paths end with NUL, not with a line feed, as find -print0 writes them")),
    "--jobs": ArgumentText(
      BilingualText("同时用几个进程读取；不写就用全部处理器", "How many processes read at once; all processors if left out"),
      value: BilingualText("个数", "N"),
      expectation: BilingualText("1 到 \(greatestJobs) 的整数", "a number from 1 to \(greatestJobs)")),
    "--unguarded": ArgumentText(
      BilingualText(
        "就在本进程里读取，不另开进程；本进程一旦退出，后面的文件就没有结果",
        "Read in this very process; if it falls, the files that follow get no line")),
  ]

  func jobCount() throws(UsageProblem) -> Int {
    guard let jobs else {
      return max(1, min(WorkerOptions.greatestJobs, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }
    guard (1...WorkerOptions.greatestJobs).contains(jobs) else {
      throw .invalidValue(
        String(jobs), option: "--jobs", expectation: WorkerOptions.texts["--jobs"]?.expectation)
    }
    return jobs
  }
}
