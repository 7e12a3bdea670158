/// What differs between two versions of a submission: nothing that differs is left out.
///
/// Two versions without a difference are the same to the last byte in every value. A part that is added or removed is
/// one change; what it holds stands in its version. Amounts, percents and weights that are equal but were written
/// otherwise in the cells (16 under 万元, 160000 under 元) differ in form, where the cells of both versions are known;
/// texts are compared as they are after wrap blanks were removed.
public struct Difference: Hashable, Sendable {
  /// In what stands beside the projects: year, department, the department's text.
  public var general: [Change]

  /// In the order of the new version, a removed project behind the one that it stood behind; projects without any
  /// change are left out.
  public var projects: [ProjectDifference]

  public init(from old: Version, to new: Version) {
    var comparison = Comparison(old: old, new: new)
    self = comparison.difference()
  }

  init(general: [Change], projects: [ProjectDifference]) {
    self.general = general
    self.projects = projects
  }

  /// All changes, in their order.
  public var changes: [Change] { general + projects.flatMap(\.changes) }

  public var isEmpty: Bool { general.isEmpty && projects.isEmpty }

  /// The difference without the changes of form alone.
  public var ofSubstance: Difference {
    Difference(
      general: general.filter { $0.kind == .substance },
      projects: projects.compactMap { project in
        var project = project
        project.changes.removeAll { $0.kind == .form }
        return project.changes.isEmpty ? nil : project
      })
  }
}
