import ArgumentParser
import Forms

/// The labels that forms are recognised by.
struct VocabularyOptions: ParsableArguments {
  @Option(completion: .file()) var vocabulary: String?

  static let texts = [
    "--vocabulary": ArgumentText(
      BilingualText(
        "再认识文件里写的栏目名称。文件是 YAML，每行一个栏目，如“项目名称: [工程名称, 课题名称]”",
        "Know the labels of a file as well: YAML with a line for each field, such as 项目名称: [工程名称, 课题名称]"),
      value: BilingualText("文件", "FILE"))
  ]

  /// The program's vocabulary, with the file's spellings where one is named.
  func read() throws(SettingsFailure) -> Vocabulary {
    guard let vocabulary else { return .standard }
    return try VocabularyFile.vocabulary(readFrom: vocabulary)
  }
}
