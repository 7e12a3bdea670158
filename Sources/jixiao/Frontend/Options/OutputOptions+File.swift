/// `-o` of commands that write one file.
extension OutputOptions {
  static let fileText = ArgumentText(
    BilingualText(
      "写到哪个文件；写“-”或者不写，就显示在屏幕上（标准输出）",
      "The file to write; standard output if it is - or left out"),
    value: BilingualText("输出文件", "PATH"))

  /// The file that the values of `-o` name, nil for standard output.
  static func filePath(_ values: [String]) throws(UsageProblem) -> String? {
    guard values.count <= 1 else { throw .repeatedOption("-o") }
    // As an unset variable of a script leaves it.
    guard values.first != "" else { throw .missingValue(option: "-o") }
    return values.first == "-" ? nil : values.first
  }
}
