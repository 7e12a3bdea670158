import Intake
import Review

/// What a check comes to for one of its inputs by itself: a project that stands in several of them counts in each.
struct CheckedFile {
  /// As the check of all inputs has it.
  let input: CheckedInput

  /// What the input's own check found, and behind it what it contradicts in the others.
  let findings: [CheckFinding]
  let result: CheckResult

  /// What became of the remarks that the workbook came with, by the places of ``findings``.
  var followUp: RemarkFollowUp? { result.followUps.first }

  /// - Parameters:
  ///   - input: one of the inputs of a check.
  ///   - all: what the check of all inputs came to.
  ///   - request: the request of that check.
  init(_ input: CheckedInput, of all: CheckResult, _ request: CheckRequest) {
    self.input = input
    guard all.inputs.count > 1, input.content != nil else {
      result = all
      findings = all.findings(ofFile: input.file)
      return
    }
    var checking = Checking(
      CheckRequest(inputs: [input.path], rules: request.rules, options: request.options))
    var own = checking.run()
    var findings = own.inputs.first.map { own.findings(ofFile: $0.file) } ?? []
    let known = Set(findings.map(\.remarkKey))
    for finding in all.findings(ofFile: input.file) where !known.contains(finding.remarkKey) {
      own.add(finding)
      findings.append(finding)
    }
    result = own
    self.findings = findings
  }
}
