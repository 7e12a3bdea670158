import ArgumentParser
import Wording

/// How `check` tells what it found.
struct CheckOptions: ParsableArguments {
  @Option var format: FindingsFormat?

  @Option var failOn: Severity?

  @Option(completion: .file()) var report: [String] = []

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
  ]

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
