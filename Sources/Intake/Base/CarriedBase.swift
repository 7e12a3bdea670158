public import BudgetModel
import Exchange
import OOXML

/// The version that a workbook held when it was written, carried inside the file: what both sides of a merge begin with.
///
/// It is a custom XML part with the canonical submission on one line, and, among the document's properties, what the
/// version is called and its digest: these stay where a program drops the part.
public struct CarriedBase: Hashable, Sendable {
  public let submission: Submission

  /// The submission in JSON, as the part holds it.
  public let json: [UInt8]

  /// That of ``json``.
  public let digest: Digest

  public init(_ submission: Submission) {
    self.init(submission, json: CarriedBase.writable(SubmissionJSON.line(of: submission)))
  }

  init(_ submission: Submission, json: [UInt8]) {
    self.submission = submission
    self.json = json
    digest = SHA256.digest(of: json)
  }

  /// What the version is called, for a person: year, department, and a single project.
  public var name: String {
    let department = submission.department
    var words = [submission.fiscalYear.map(String.init), department.code, department.name]
    if submission.projects.count == 1 {
      words += [submission.projects[0].code, submission.projects[0].name]
    } else {
      words.append("\(submission.projects.count)个项目")
    }
    return words.compactMap(\.self).joined(separator: " ")
  }

  // MARK: In a workbook

  /// Greater parts are neither written nor read.
  static let limit = 64 << 20

  static let kind = CustomDataKind(
    namespace: "urn:jixiao:base", element: "base", itemID: "{6D1E8A0C-52C7-4B0B-9A53-8F3E0B7C4D21}")

  /// How the part is laid out.
  static let layout = "1"

  static let nameProperty = "jixiao.base.name"
  static let digestProperty = "jixiao.base.sha256"

  var data: CustomData {
    CustomData(
      attributes: ["layout": CarriedBase.layout, "sha256": "\(digest)"],
      text: String(decoding: json, as: UTF8.self))
  }

  /// JSON without the two characters that it may hold as they are and XML may not, U+FFFE and U+FFFF: they become
  /// escapes.
  private static func writable(_ json: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(json.count)
    var index = 0
    while index < json.count {
      if json[index] == 0xEF, index + 2 < json.count, json[index + 1] == 0xBF, json[index + 2] >= 0xBE {
        result += Array((json[index + 2] == 0xBE ? "\\ufffe" : "\\uffff").utf8)
        index += 3
      } else {
        result.append(json[index])
        index += 1
      }
    }
    return result
  }
}
