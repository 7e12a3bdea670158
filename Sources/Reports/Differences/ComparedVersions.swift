import BudgetModel
public import Corrections

/// Two versions and what differs between them: what reports of differences are made of.
public struct ComparedVersions: Sendable {
  /// A version, and what to call it: its file's name, or its place in an archive.
  public struct Side: Sendable {
    public let name: String
    public let version: Version

    public init(name: String, version: Version) {
      self.name = name
      self.version = version
    }
  }

  public let old: Side
  public let new: Side

  /// What is reported.
  public let difference: Difference

  /// How many differences of form alone are left out.
  public let hiddenForms: Int

  /// - Parameter hidesForm: whether differences of form alone are left out.
  public init(old: Side, new: Side, hidesForm: Bool = false) {
    self.old = old
    self.new = new
    let all = Difference(from: old.version, to: new.version)
    difference = hidesForm ? all.ofSubstance : all
    hiddenForms = hidesForm ? all.changes.count { $0.kind == .form } : 0
  }

  /// Two versions whose differences are told otherwise.
  init(uncompared old: Version, _ new: Version) {
    self.old = Side(name: "", version: old)
    self.new = Side(name: "", version: new)
    difference = Difference(from: Version(Submission()), to: Version(Submission()))
    hiddenForms = 0
  }

  public var totals: DifferenceTotals { DifferenceTotals(self) }

  /// Whether one version has the department's text and the other none at all, as a file of project forms alone: that
  /// is told and counted once, not paragraph by paragraph.
  var lacksText: Bool { (old.paragraphs == nil) != (new.paragraphs == nil) }
}

extension ComparedVersions.Side {
  /// How many paragraphs the department's text has, nil without a text.
  var paragraphs: Int? {
    version.submission.overall.map { $0.objectives.count + $0.subObjectives.count + $0.measures.count }
  }
}

extension Change {
  /// Whether the change is one of the department's text.
  var isOfText: Bool {
    switch place?.path {
    case .overall, .section, .item: true
    default: false
    }
  }
}
