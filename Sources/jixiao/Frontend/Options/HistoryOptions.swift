import ArgumentParser

/// The project that `history` tells of.
struct HistoryOptions: ParsableArguments {
  @Argument var code: String?

  static let texts = [
    "code": ArgumentText(
      BilingualText("项目编码；没有编码的项目写名称", "The project's code, or the name of one without a code"),
      value: BilingualText("项目编码", "CODE"))
  ]
}
