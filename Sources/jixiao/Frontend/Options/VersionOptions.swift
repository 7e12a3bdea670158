import ArgumentParser
import Returns

/// The two versions that `diff` compares.
struct VersionOptions: ParsableArguments {
  @Argument(completion: .file()) var versions: [String] = []

  static let texts = [
    "versions": ArgumentText(
      BilingualText(
        "要比较的两个版本，先旧后新：Excel 工作簿（.xlsx）、CSV、JSON，或者汇总库里的版本“archive:汇总库#编码@版本”",
        "The two versions, the old one first: workbooks (.xlsx), CSV, JSON, or versions of an archive, "
          + "archive:FILE#CODE@VERSION"),
      value: BilingualText("旧文件 新文件", "OLD NEW"))
  ]

  /// Old and new.
  func references() throws(UsageProblem) -> [VersionReference] {
    guard versions.count <= 2 else { throw .unexpectedArguments(Array(versions.dropFirst(2))) }
    guard versions.count == 2 else { throw .missingArgument(versions.isEmpty ? "OLD NEW" : "NEW") }
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
