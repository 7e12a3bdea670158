public import Corrections
public import Intake

/// What happens during a merge, as it happens.
public enum MergeEvent: Sendable {
  case input(InputEvent)

  /// A version was read, with what there is to say about it.
  case version(Result<ReadVersion, VersionRefusal>)

  /// A side lacks projects that the base has, which counts as removing them.
  case projectsRemoved(by: Side, file: String, names: [String])

  /// Something about the file with decisions.
  case decision(ConflictProblem)

  /// What the merge came to.
  case merged(MergedVersions)

  /// The conflicts were written to a file.
  case conflictsWritten(path: String, count: Int)

  /// There is nothing to write into the file of conflicts.
  case noConflicts(path: String)

  /// A formula that depends on a changed cell has no value until a program computes it.
  case recalculated(place: String)

  /// A workbook was written, and carries no base; nil of standard output.
  case baseLeftOut(path: String?, BasedWorkbook.Obstacle)

  /// Standard output took the list of indicators alone: it has no place for the department's text.
  case textLeftOut
  case written(path: String, counts: ContentCounts)
  case failed(MergeFailure)
}
