import ArgumentParser
import Returns
import Wording

/// The two versions that `diff` compares.
struct VersionOptions: ParsableArguments {
  @Argument(completion: .file()) var versions: [String] = []

  static let texts = [
    "versions": ArgumentText(
      BilingualText(
        "要比较的两个版本，先旧后新：Excel 工作簿（.xlsx、.xlsm）、CSV、JSON，或者汇总库里的版本“archive:汇总库#编码@版本”；"
          + "只写一个 jixiao 写出的工作簿，就与写出时的内容（也可写作“base:文件”）比较",
        "The two versions, the old one first: workbooks (.xlsx, .xlsm), CSV, JSON, or versions of an archive, "
          + "archive:FILE#CODE@VERSION. A single workbook that jixiao wrote is compared with what it held then, which is "
          + "base:FILE"),
      value: BilingualText("[旧文件] 新文件", "[OLD] NEW"))
  ]

  /// Old and new; of a single file the base that it carries is the old one.
  func references() throws(UsageProblem) -> [VersionReference] {
    guard versions.count <= 2 else { throw .unexpectedArguments(Array(versions.dropFirst(2))) }
    let references = try VersionOptions.references(versions)
    guard references.count < 2 else { return references }
    guard case .file(let path)? = references.first else {
      throw .missingInput(
        references.isEmpty ? BilingualText("旧文件 新文件", "OLD NEW") : BilingualText("新文件", "NEW"))
    }
    return [.base(path: path)] + references
  }

  /// What names of versions stand for.
  static func references(_ versions: [String]) throws(UsageProblem) -> [VersionReference] {
    var references: [VersionReference] = []
    for version in versions {
      do {
        references.append(try VersionReference(version))
      } catch {
        throw .malformedVersion(version)
      }
    }
    return references
  }
}
