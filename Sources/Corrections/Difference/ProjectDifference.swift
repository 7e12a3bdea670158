/// How one project differs in two versions.
public struct ProjectDifference: Hashable, Sendable {
  /// What the old and what the new version calls it; nil where it isn't there.
  public var oldIdentity: ProjectIdentity?
  public var newIdentity: ProjectIdentity?

  /// Its number in the old and in the new version, from 0; nil where it isn't there.
  public var old: Int?
  public var new: Int?

  /// Why the two are taken for the same project; nil where only one version has it.
  public var match: Match?

  /// What to call it: as in the new version, or of a removed project as in the old one.
  public var identity: ProjectIdentity { newIdentity ?? oldIdentity ?? ProjectIdentity() }

  /// Not empty. A whole project first that is added or removed, then money, then the order of the form.
  public var changes: [Change]
}
