import ArgumentParser

/// Where `fill` writes.
struct FillOutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, completion: .file()) var output: [String] = []

  @Flag var strict = false

  static let texts = [
    "--output": ArgumentText(
      BilingualText(
        "写到哪里：文件名，或者以“/”结尾的文件夹；写文件时所有项目填进一个工作簿，每个项目一张表；写文件夹时每个项目一个文件",
        "Where to write: a file takes all projects, each on a sheet of its own; a folder, whose name ends with /, takes a "
          + "file for each project"),
      value: BilingualText("输出文件", "PATH")),
    "--strict": ArgumentText(
      BilingualText(
        "有内容没读进来时，以退出状态 1 结束", "End with status 1 if any content was not taken")),
  ]
}
