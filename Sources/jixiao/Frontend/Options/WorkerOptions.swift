import ArgumentParser

/// How `worker` takes its paths, and with how many processes it reads them.
struct WorkerOptions: ParsableArguments {
  @Flag(name: [.customLong("null"), .customShort("0")]) var null = false

  @Option var jobs: JobCount?

  @Flag var unguarded = false

  static let texts = [
    "--null": ArgumentText(
      BilingualText(
        "文件名以空字符结尾，不以换行结尾（用于 find -print0）",
        "Paths end with NUL, not with a line feed, as find -print0 writes them")),
    "--jobs": ArgumentText(
      BilingualText("同时用几个进程读取；不写就用全部处理器", "How many processes read at once; all processors if left out"),
      value: BilingualText("个数", "N"),
      expectation: IngestOptions.texts["--jobs"]?.expectation),
    "--unguarded": ArgumentText(
      BilingualText(
        "就在本进程里读取，不另开进程；本进程一旦退出，后面的文件就没有结果",
        "Read in this very process; if it falls, the files that follow get no line")),
  ]
}
