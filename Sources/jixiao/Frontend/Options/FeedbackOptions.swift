import ArgumentParser

/// Where `export` puts the workbooks that go back to their departments.
struct FeedbackOptions: ParsableArguments {
  @Option(completion: .directory) var feedback: [String] = []
  @Flag var hidden = false

  static let texts = [
    "--feedback": ArgumentText(
      BilingualText(
        "不导出数据，而是把各部门报送的工作簿加上审核意见退回：在这个文件夹里给每个部门建一个文件夹",
        "Take no data out, but give departments their workbooks back with remarks: a folder for each in this one"
      ),
      value: BilingualText("文件夹", "FOLDER")),
    "--hidden": ArgumentText(
      BilingualText(
        "检查时也读取隐藏的工作表（只与 --feedback 同用）", "Check hidden sheets as well (with --feedback only)")),
  ]

  /// The folder's path, nil where data are asked for.
  ///
  /// - Parameters:
  ///   - output: what only data have.
  ///   - rules: what only a check has.
  func folder(besides output: ExportOptions, _ rules: [(String, Bool)]) throws(UsageProblem) -> String? {
    guard feedback.count <= 1 else { throw .repeatedOption("--feedback") }
    guard let folder = feedback.first else {
      if let other = (rules + [("--hidden", hidden)]).first(where: \.1) { throw .withoutFeedback(other.0) }
      return nil
    }
    guard !folder.isEmpty, folder != "-" else { throw .missingValue(option: "--feedback") }
    let others = [
      ("--to", output.to != nil), ("--output", !output.output.isEmpty),
      ("--encoding", output.encoding != nil),
    ]
    if let other = others.first(where: \.1) { throw .exclusiveOptions("--feedback", other.0) }
    return folder
  }
}
