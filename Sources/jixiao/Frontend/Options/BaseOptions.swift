import ArgumentParser

/// Whether workbooks that are written carry their base.
struct BaseOptions: ParsableArguments {
  @Flag var noBase = false

  static let texts = [
    "--no-base": ArgumentText(
      BilingualText(
        "写出的工作簿里不记底稿；不写就记下（表里看不见），以后 jixiao diff 文件、jixiao merge 我方 对方 不用另找原稿",
        "Leave out the base that a written workbook carries unseen, by which diff FILE and merge OURS THEIRS need no "
          + "file for it"))
  ]
}
