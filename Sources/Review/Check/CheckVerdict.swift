public import Wording

/// What a check means to the clerk who submits the forms, in one sentence.
public struct CheckVerdict: Hashable, Sendable {
  /// Findings that stand in the way, by severity; the gravest first.
  public let blocking: [SeverityCount]

  /// Findings that ask to be looked at and stand in no way.
  public let other: [SeverityCount]
  public let refusedInputs: Int

  /// Whether there was no project to check.
  public let isEmpty: Bool

  /// Whether a form lacks a field that must be filled, while content of it belongs to no field: its label may be wrong.
  public let hasUnreadPart: Bool

  /// A number of findings.
  public struct SeverityCount: Hashable, Sendable {
    public let severity: Severity
    public let count: Int
  }

  /// - Parameter severity: the least severity that stands in the way of submitting.
  public init(_ result: CheckResult, failingOn severity: Severity) {
    let counts = Severity.gravestFirst.compactMap { grade in
      result.totals.bySeverity[grade].map { SeverityCount(severity: grade, count: $0) }
    }
    blocking = counts.filter { $0.severity >= severity }
    other = counts.filter { $0.severity < severity }
    refusedInputs = result.refusedInputs.count
    isEmpty = result.totals.projects == 0
    hasUnreadPart = result.hasUnreadPart
  }

  /// Whether the forms can be submitted as they are.
  public var isReady: Bool { blocking.isEmpty && refusedInputs == 0 && !isEmpty && !hasUnreadPart }
}

extension CheckVerdict: Worded {
  public var id: String { isReady ? "ready" : "not-ready" }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    guard !isReady else {
      return other.isEmpty ? "可以报送。" : "可以报送；另有 \(listed(other, .chinese))，请核对。"
    }
    var parts: [String] = []
    if !blocking.isEmpty { parts.append("有 \(listed(blocking, .chinese))须修改") }
    if refusedInputs > 0 { parts.append("有 \(refusedInputs) 个文件读不了") }
    if hasUnreadPart { parts.append("有必填的栏目没有认出来，而表里有没有采用的内容，请核对栏目名称") }
    if isEmpty, parts.isEmpty { parts.append("没有读到项目绩效目标表") }
    return "还不能报送：" + parts.joined(separator: "，") + "。"
  }

  private var english: String {
    guard !isReady else {
      return other.isEmpty
        ? "Ready to submit." : "Ready to submit; look at \(listed(other, .english)) as well."
    }
    var parts: [String] = []
    if !blocking.isEmpty { parts.append("\(listed(blocking, .english)) to be mended") }
    if refusedInputs > 0 { parts.append("\(refusedInputs) input(s) could not be read") }
    if hasUnreadPart {
      parts.append("a field that must be filled was not found while content was not taken: check the labels")
    }
    if isEmpty, parts.isEmpty { parts.append("no project's form was found") }
    return "Not ready to submit: " + parts.joined(separator: ", ") + "."
  }

  private func listed(_ counts: [SeverityCount], _ language: Language) -> String {
    switch language {
    case .chinese: counts.map { "\($0.count) 处\($0.severity.name(in: .chinese))" }.joined(separator: "、")
    case .english:
      counts.map { "\($0.count) \($0.severity.rawValue)\($0.count == 1 || $0.severity == .info ? "" : "s")" }
        .joined(separator: ", ")
    }
  }
}
