import ArgumentParser

/// The project that `history` tells of.
struct HistoryOptions: ParsableArguments {
  @Argument var code: String?

  static let texts = [
    "code": ArgumentText(
      BilingualText(
        "项目编码；没有编码的项目写名称；要看部门整体绩效目标的各个版本，写部门编码",
        "The project's code, or the name of one without a code; a department's code for the versions of its text"
      ),
      value: BilingualText("项目编码", "CODE"))
  ]
}
