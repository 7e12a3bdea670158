import ArgumentParser
import Wording

/// What `apply` reads: a list of corrections, and the file that they go into.
struct ApplyInputOptions: ParsableArguments {
  @Argument(completion: .file()) var files: [String] = []

  static let texts = [
    "files": ArgumentText(
      BilingualText(
        "先写更正清单，再写要更正的文件：清单是 jixiao diff 写出的 CSV 或 JSON，CSV 可以先在 Excel 里删改；要更正的是 .xlsx、CSV 或 JSON",
        "The list of corrections, CSV or JSON that jixiao diff has written and CSV that a person edited in Excel; then the "
          + "file to correct, .xlsx, CSV or JSON"),
      value: BilingualText("更正清单 文件", "CORRECTIONS TARGET"))
  ]

  /// The list and the file.
  func paths() throws(UsageProblem) -> (corrections: String, target: String) {
    guard files.count <= 2 else { throw .unexpectedArguments(Array(files.dropFirst(2))) }
    guard files.count == 2 else {
      throw .missingInput(
        files.isEmpty
          ? BilingualText("更正清单 文件", "CORRECTIONS TARGET") : BilingualText("要更正的文件", "TARGET"))
    }
    return (files[0], files[1])
  }
}
