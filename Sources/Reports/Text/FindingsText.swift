public import Review
public import Wording

/// The findings of a check as lines of text: file by file and project by project, the gravest first, then how many there
/// are of each rule, what could not be decided, the totals, and what it all means in the last line.
public struct FindingsText: Sendable {
  public let lines: [ReportLine]

  public init(_ result: CheckResult, verdict: CheckVerdict, in language: Language) {
    var builder = FindingsTextBuilder(language: language)
    builder.write(result)
    builder.write(verdict)
    lines = builder.lines
  }
}

/// Puts the lines together.
private struct FindingsTextBuilder {
  let language: Language
  private(set) var lines: [ReportLine] = []

  init(language: Language) {
    self.language = language
  }

  mutating func write(_ result: CheckResult) {
    let counts = FindingCounts.byFile(result)
    for file in FileFindings.all(of: result) { write(file, counts: counts[file.file] ?? [:]) }
    for followUp in result.followUps { write(followUp) }
    writeRefusals(result.refusedInputs)
    writeRules(result.ruleCounts)
    writeUndecided(result.undecidedGroups)
    writeTotals(result)
  }

  mutating func write(_ verdict: CheckVerdict) { add(verdict.text(in: language)) }

  // MARK: Files

  private mutating func write(_ file: FileFindings, counts: [Severity: Int]) {
    let name = file.file ?? say(.betweenFiles)
    add(name + colon + FindingCounts.text(counts, in: language))
    for section in file.sections {
      if let form = section.form { add("【\(form.title(in: language))】") }
      for finding in section.findings { write(finding) }
    }
    if !file.more.isEmpty, file.sections.contains(where: { $0.form != nil }) {
      add("【\(say(.moreOfTheSame))】")
    }
    for more in file.more {
      add("\(more.rule) \(name)\(colon)\(more.text(in: language))", severity: more.severity)
    }
    add("")
  }

  private mutating func write(_ finding: CheckFinding) {
    let place = finding.placeText(in: language)
    var text = finding.rule + " " + (place.isEmpty ? "" : place + colon) + finding.message.text(in: language)
    if let suggestion = finding.suggestion { text += say(.suggested(suggestion)) }
    add(text, severity: finding.severity)
  }

  /// What became of the remarks that a workbook came back with.
  private mutating func write(_ followUp: RemarkFollowUp) {
    add(
      say(
        .followedUp(
          file: followUp.file, mended: followUp.mended.count, remaining: followUp.remaining.count,
          new: followUp.new.count)))
    for remark in followUp.mended { write(remark, .mended) }
    for remark in followUp.remaining { write(remark, .remaining) }
    for finding in followUp.new {
      add("  " + say(.new) + " " + finding.rule + " " + finding.placeText(in: language))
    }
    add("")
  }

  private mutating func write(_ remark: ReturnedRemark, _ state: ReportPhrase) {
    let place = [remark.sheet, remark.cell].filter { !$0.isEmpty }.joined(separator: "!")
    let answer = remark.answer.isEmpty ? "" : say(.answered(remark.answer))
    add("  \(say(state)) \(remark.rule) \(place)\(colon)\(remark.message)\(answer)")
  }

  private mutating func writeRefusals(_ inputs: [CheckedInput]) {
    guard !inputs.isEmpty else { return }
    for input in inputs {
      add(say(.refused(path: input.path)))
    }
    add("")
  }

  // MARK: Summary

  private mutating func writeRules(_ counts: [RuleCount]) {
    guard !counts.isEmpty else { return }
    add(say(.byRule))
    let width = counts.map { String($0.count).count }.max() ?? 0
    for count in counts {
      let number = String(repeating: " ", count: width - String(count.count).count) + String(count.count)
      let title = count.title(in: language)
      add("  \(number) \(count.severity.name(in: language)) \(count.rule) \(title)".trimmedAtEnd)
    }
    add("")
  }

  private mutating func writeUndecided(_ groups: [UndecidedGroup]) {
    guard !groups.isEmpty else { return }
    add(say(.undecided) + colon)
    for group in groups { add("  " + group.text(in: language)) }
    add("")
  }

  private mutating func writeTotals(_ result: CheckResult) {
    // Where nothing was read, nothing was found to be in order.
    guard result.totals.projects > 0 || !result.totals.bySeverity.isEmpty else {
      return add(say(.nothingChecked))
    }
    let findings = FindingCounts.text(result.totals.bySeverity, in: language)
    let files = result.inputs.count - result.refusedInputs.count
    add(say(.totals(files: files, projects: result.totals.projects, findings: findings)))
  }

  private var colon: String { language == .chinese ? "：" : ": " }

  private func say(_ phrase: ReportPhrase) -> String { phrase.text(in: language) }

  private mutating func add(_ text: String, severity: Severity? = nil) {
    lines.append(ReportLine(text, severity: severity))
  }
}

extension String {
  fileprivate var trimmedAtEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}
