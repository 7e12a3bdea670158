import ArgumentParser
import Returns
import Wording

/// The versions that `merge` brings together.
struct MergeInputOptions: ParsableArguments {
  @Argument(completion: .file()) var versions: [String] = []

  @Option(completion: .file()) var resolve: [String] = []

  static let texts = [
    "versions": ArgumentText(
      BilingualText(
        "原稿和从它改出来的两份：Excel 工作簿（.xlsx、.xlsm）、CSV、JSON，汇总库里的版本“archive:汇总库#编码@版本”，或者一份工作簿里记下的底稿“base:文件”；"
          + "双方里记着同一份底稿时不写原稿",
        "The base and the two versions made from it: workbooks (.xlsx, .xlsm), CSV, JSON, versions of an archive, "
          + "archive:FILE#CODE@VERSION, or the base that a workbook carries, base:FILE. Leave BASE out where both sides carry "
          + "the same"),
      value: BilingualText("[原稿] 我方 对方", "[BASE] OURS THEIRS")),
    "--resolve": ArgumentText(
      BilingualText(
        "在 Excel 里选好的冲突表，按它完成合并", "The file of conflicts, with what a person chose in it"),
      value: BilingualText("冲突表", "FILE")),
  ]

  /// Base, ours and theirs; the base is nil where it is carried inside.
  func references() throws(UsageProblem) -> (
    base: VersionReference?, ours: VersionReference, theirs: VersionReference
  ) {
    guard versions.count <= 3 else { throw .unexpectedArguments(Array(versions.dropFirst(3))) }
    guard versions.count >= 2 else {
      throw .missingInput(
        versions.isEmpty ? BilingualText("我方 对方", "OURS THEIRS") : BilingualText("对方", "THEIRS"))
    }
    let references = try VersionOptions.references(versions)
    return (
      references.count == 3 ? references[0] : nil, references[references.count - 2],
      references[references.count - 1]
    )
  }

  /// The file with decisions.
  func resolutions() throws(UsageProblem) -> String? {
    guard resolve.count <= 1 else { throw .repeatedOption("--resolve") }
    guard resolve.first != "" else { throw .missingValue(option: "--resolve") }
    return resolve.first
  }
}
