/// A field of a project, or of what stands beside the projects, that is to have another value.
public struct Correction: Hashable, Sendable {
  /// The project as it is called before the correction; nil outside the projects.
  public var project: ProjectIdentity?

  /// What the field belongs to, as it is called before the correction: finds an indicator that has moved. Without it
  /// the number in the path counts.
  public var subject: Subject?

  /// The field, as numbered in the version that the correction was made from.
  public var path: Path

  /// What stands there now; nil for an empty field.
  public var old: FieldValue?

  /// What is to stand there; nil empties the field.
  public var new: FieldValue?

  public init(
    project: ProjectIdentity? = nil, subject: Subject? = nil, path: Path, old: FieldValue?, new: FieldValue?
  ) {
    self.project = project
    self.subject = subject
    self.path = path
    self.old = old
    self.new = new
  }
}
