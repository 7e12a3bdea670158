import BudgetModel
import Wording

/// Applies rules to projects.
///
/// Every rule has three outcomes: it holds, it has findings, or it can't be decided.
public struct Review: Sendable {
  /// Of one rule in one project so many findings are held where nobody says otherwise; all are counted.
  public static let heldFindings = 100

  private let rules: [(rule: any Rule, severity: Severity)]
  private let words: RuleWords
  private let heldFindings: Int

  /// - Parameters:
  ///   - settings: which rules are on, how grave they are, and their parameters.
  ///   - rules: in the order in which findings of one field are told.
  ///   - heldFindings: how many findings of one rule in one project are held, so that thousands of the same are counted
  ///     and not listed.
  public init(
    settings: RuleSettings = .standard, rules: [any Rule] = RuleCatalogue.rules,
    heldFindings: Int = Review.heldFindings
  ) {
    self.heldFindings = heldFindings
    self.rules = rules.filter { !settings.disabled.contains($0.id) }.map { rule in
      (rule, settings.severities[rule.id] ?? rule.severity)
    }
    words = RuleWords(settings)
  }

  /// Reviews the projects of several departments; what the same project's versions or a unit's names contradict is seen
  /// within each.
  public func run(_ inputs: [ReviewInput]) -> ReviewResult {
    var result = ReviewResult()
    for input in inputs {
      let batch = ReviewBatch(input.projects, unitNames: input.unitNames)
      for project in batch.projects {
        check(
          ReviewedProject(project, fiscalYear: input.fiscalYear, words: words, batch: batch), into: &result)
      }
    }
    return result
  }

  private func check(_ project: ReviewedProject, into result: inout ReviewResult) {
    result.totals.projects += 1
    let start = result.findings.count
    for (rule, severity) in rules {
      var report = RuleReport(rule, severity: severity, about: project, limit: heldFindings)
      if let part = rule.needs.first(where: { !project.parts.has($0) }) {
        report.cannotDecide(.partMissing(part))
      } else {
        rule.check(project, &report)
      }
      take(report, of: rule, severity: severity, in: project, into: &result)
    }
    sort(&result.findings, from: start)
  }

  private func take(
    _ report: RuleReport, of rule: any Rule, severity: Severity, in project: ReviewedProject,
    into result: inout ReviewResult
  ) {
    result.undecided += report.undecided
    guard report.count > 0 else { return }
    result.findings += report.findings
    result.totals.add(report.count, of: rule.id, severity: severity)
    let omitted = report.count - report.findings.count
    guard omitted > 0 else { return }
    result.omitted.append(
      OmittedFindings(
        rule: rule.id, severity: severity, project: project.projectName, file: project.provenance.file,
        sheet: project.provenance.sheet, count: omitted))
  }

  /// Brings one project's findings into the form's order; those of one field stay in the rules' order.
  private func sort(_ findings: inout [Finding], from start: Int) {
    guard findings.count - start > 1 else { return }
    let order = (start..<findings.count).sorted { left, right in
      let (first, second) = (findings[left].field, findings[right].field)
      return first == second ? left < right : first < second
    }
    findings.replaceSubrange(start..., with: order.map { findings[$0] })
  }
}
