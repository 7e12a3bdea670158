import ArgumentParser
import Intake
import Wording

/// How `check` tells what it found.
struct CheckOptions: ParsableArguments {
  @Option var format: FindingsFormat?

  @Option var failOn: Severity?

  @Option(completion: .file()) var report: [String] = []

  @Option(completion: .file()) var annotate: [String] = []

  @Option(completion: .file()) var clean: [String] = []

  static let texts = [
    "--format": ArgumentText(
      BilingualText(
        "显示成文字还是 JSON；不写就是文字 text", "Write text or JSON; text if left out"),
      expectation: BilingualText("text 或 json", "text or json")),
    "--fail-on": ArgumentText(
      BilingualText(
        "从哪一级起算作不能报送，并以退出状态 1 结束：error 错误（不写就是它）、warning 警告、info 提示",
        "From which severity on findings stand in the way and make the status 1: error if left out"),
      expectation: BilingualText("error、warning 或 info", "error, warning or info")),
    "--report": ArgumentText(
      BilingualText(
        "另外写一份给领导看的网页报告，可以打印", "Write a printable page for the clerk's superior as well"),
      value: BilingualText("报告.html", "OUT.html")),
    "--annotate": ArgumentText(
      BilingualText(
        "把意见写进工作簿的副本：有问题的单元格标颜色、加批注，最后附一张“审核意见”表；几个文件时写以“/”结尾的文件夹",
        "Write a copy of the workbook with the remarks on its cells and a list of them as its last sheet; for several inputs a "
          + "folder whose name ends with /"),
      value: BilingualText("输出文件", "OUT")),
    "--clean": ArgumentText(
      BilingualText(
        "不检查，只把以前写进去的批注、颜色和“审核意见”表清除，写成新文件",
        "Check nothing, and write the workbook without the notes, marks and list that --annotate put into it"),
      value: BilingualText("输出文件", "OUT")),
  ]

  /// Where annotated workbooks go, nil where none are asked for.
  func annotateDestination() throws(UsageProblem) -> OutputDestination? {
    try CheckOptions.destination(annotate, option: "--annotate")
  }

  /// Where cleaned workbooks go, nil where none are asked for. Nothing is checked then, so nothing else can be asked for.
  func cleanDestination() throws(UsageProblem) -> OutputDestination? {
    guard let destination = try CheckOptions.destination(clean, option: "--clean") else { return nil }
    let others = [
      ("--annotate", !annotate.isEmpty), ("--report", !report.isEmpty), ("--format", format != nil),
      ("--fail-on", failOn != nil),
    ]
    if let other = others.first(where: \.1) { throw .exclusiveOptions("--clean", other.0) }
    return destination
  }

  private static func destination(
    _ values: [String], option: String
  ) throws(UsageProblem) -> OutputDestination? {
    guard values.count <= 1 else { throw .repeatedOption(option) }
    guard let path = values.first else { return nil }
    guard !path.isEmpty else { throw .missingValue(option: option) }
    let destination = OutputDestination(path)
    if destination == .standardOutput { throw .workbookWithoutPlace }
    return destination
  }

  /// The page's path, nil where none is asked for.
  func reportPath() throws(UsageProblem) -> String? {
    guard report.count <= 1 else { throw .repeatedOption("--report") }
    guard let path = report.first else { return nil }
    guard !path.isEmpty else { throw .missingValue(option: "--report") }
    guard let ending = FileEnding.of(path), ["html", "htm"].contains(ending) else {
      throw .reportNotHTML(path: path)
    }
    return path
  }
}
