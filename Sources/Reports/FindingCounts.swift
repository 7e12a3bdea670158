import Review
import Wording

/// Numbers of findings in words.
enum FindingCounts {
  /// `3 处错误、31 处警告`, the gravest first; severities without a finding are left out.
  static func text(_ counts: [Severity: Int], in language: Language) -> String {
    let parts = Severity.gravestFirst.compactMap { severity in
      counts[severity].flatMap { $0 > 0 ? text($0, severity, in: language) : nil }
    }
    if parts.isEmpty { return language == .chinese ? "没有发现问题" : "nothing found" }
    return parts.joined(separator: language == .chinese ? "、" : ", ")
  }

  private static func text(_ count: Int, _ severity: Severity, in language: Language) -> String {
    switch language {
    case .chinese: "\(count) 处\(severity.name(in: .chinese))"
    case .english: "\(count) \(severity.rawValue)\(count == 1 || severity == .info ? "" : "s")"
    }
  }

  /// The findings of each file and of each form, listed or not; nil stands for what is of several files.
  static func byFile(_ result: CheckResult) -> [String?: [Severity: Int]] {
    var counts: [String?: [Severity: Int]] = [:]
    for finding in result.findings {
      counts[finding.place?.file, default: [:]][finding.severity, default: 0] += 1
    }
    for more in result.omitted { counts[more.file, default: [:]][more.severity, default: 0] += more.count }
    return counts
  }

  /// The findings of each form, listed or not.
  static func byForm(_ result: CheckResult) -> [CheckedForm: [Severity: Int]] {
    var counts: [CheckedForm: [Severity: Int]] = [:]
    for finding in result.findings {
      if let form = finding.form { counts[form, default: [:]][finding.severity, default: 0] += 1 }
    }
    for more in result.omitted {
      if let form = more.form { counts[form, default: [:]][more.severity, default: 0] += more.count }
    }
    return counts
  }
}
