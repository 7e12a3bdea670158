import Wording

/// What became of the remarks of an earlier check, in a workbook that came back with them.
public struct RemarkFollowUp: Sendable {
  /// The file's name as messages give it.
  public let file: String

  /// Remarks whose reason is gone.
  public let mended: [ReturnedRemark]

  /// Remarks that still hold.
  public let remaining: [ReturnedRemark]

  /// Findings that no earlier remark told of.
  public let new: [CheckFinding]

  /// The answer to each finding that was told of before and answered, by the finding's place in the list.
  public let answers: [Int: String]

  /// - Parameters:
  ///   - remarks: of the list in the file.
  ///   - findings: all of the file now.
  public init(file: String, remarks: [ReturnedRemark], findings: [CheckFinding]) {
    self.file = file
    var matcher = RemarkMatcher(findings)
    let matches = matcher.match(remarks)
    mended = zip(remarks, matches).filter { $1 == nil }.map(\.0)
    remaining = zip(remarks, matches).filter { $1 != nil }.map(\.0)
    new = matcher.unmatched.map { findings[$0] }
    var answers: [Int: String] = [:]
    for case (let remark, let match?) in zip(remarks, matches) where !remark.answer.isEmpty {
      answers[match] = remark.answer
    }
    self.answers = answers
  }
}

/// Finds for each earlier remark the finding that says the same.
private struct RemarkMatcher {
  private let findings: [CheckFinding]
  private(set) var unmatched: [Int]

  init(_ findings: [CheckFinding]) {
    self.findings = findings
    unmatched = Array(findings.indices)
  }

  /// The places of the findings, nil where none says the same. By what the remark is of first, then by what it says, since
  /// rows move.
  mutating func match(_ remarks: [ReturnedRemark]) -> [Int?] {
    var matches = [Int?](repeating: nil, count: remarks.count)
    pass(remarks, &matches, by: { $0.remarkKey }, of: { $0.key.isEmpty ? nil : $0.key })
    for language in Language.allCases {
      pass(
        remarks, &matches, by: { "\($0.rule)|\($0.text)|\($0.message.text(in: language))" },
        of: { "\($0.rule)|\($0.text)|\($0.message)" })
    }
    return matches
  }

  private mutating func pass(
    _ remarks: [ReturnedRemark], _ matches: inout [Int?], by finding: (CheckFinding) -> String,
    of remark: (ReturnedRemark) -> String?
  ) {
    guard matches.contains(nil), !unmatched.isEmpty else { return }
    var places = Dictionary(grouping: unmatched) { finding(findings[$0]) }.mapValues { $0[...] }
    for index in remarks.indices where matches[index] == nil {
      guard let key = remark(remarks[index]), let place = places[key]?.popFirst() else { continue }
      matches[index] = place
    }
    let taken = Set(matches.compactMap(\.self))
    unmatched.removeAll(where: taken.contains)
  }
}
