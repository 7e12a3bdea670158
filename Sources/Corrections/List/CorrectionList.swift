/// Corrections in the order in which they are applied.
public struct CorrectionList: Hashable, Sendable {
  public var corrections: [Correction]

  public init(_ corrections: [Correction]) {
    self.corrections = corrections
  }

  /// The changes of fields that make the new version out of the old one.
  ///
  /// What a list of fields can't say is in ``unexpressed(by:)``.
  public init(_ difference: Difference) {
    var corrections = difference.general.compactMap { Correction($0, of: nil) }
    for project in difference.projects {
      corrections += project.changes.compactMap { Correction($0, of: project.oldIdentity) }
    }
    self.init(corrections)
  }

  /// The changes of a difference that aren't changes of a field's value: whole parts that were added, removed or moved,
  /// and numbers that are equal and only were written otherwise.
  public static func unexpressed(by difference: Difference) -> [Change] {
    difference.changes.filter { !Correction.expresses($0) }
  }
}

extension Correction {
  /// The correction that makes a change of one field; nil for any other change.
  ///
  /// - Parameter project: what the old version calls the change's project.
  public init?(_ change: Change, of project: ProjectIdentity?) {
    guard Correction.expresses(change), let old = change.old else { return nil }
    self.init(
      project: project, subject: old.subject, path: old.place.path, old: old.value, new: change.new?.value)
  }

  fileprivate static func expresses(_ change: Change) -> Bool {
    switch change.action {
    case .added, .removed, .moved: return false
    case .renamed, .changed: break
    }
    guard let old = change.old, let new = change.new, old.place.path.valueKind != nil else { return false }
    return FieldValue.difference(from: old.value, to: new.value) != nil
  }
}
