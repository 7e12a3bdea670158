public import Wording

/// A rule that a reviewer applies to a project.
///
/// A rule is one file: what it is called and says in both languages, its check, and the sentence of its findings. Its id is
/// a contract with users, settings and programs and never changes.
public protocol Rule: Sendable {
  /// Lower-case words joined by hyphens, such as `goal-missing`.
  var id: String { get }

  /// How grave a finding is where settings say nothing else.
  var severity: Severity { get }

  /// What the rule is about, in both languages.
  var texts: RuleTexts { get }

  /// What a form must have for the rule to be decided: where its layout has no such part, the rule is not asked.
  var needs: [FormPart] { get }

  /// Looks at one project and reports what breaks the rule, or why that can't be decided.
  func check(_ project: ReviewedProject, _ report: inout RuleReport)
}

extension Rule {
  public var needs: [FormPart] { [] }

  /// One of the rule's texts as a message, its id such as `goal-missing.why`.
  public func text(_ part: RuleTextPart) -> RuleText {
    RuleText(id: "\(id).\(part.rawValue)", texts[part])
  }
}
