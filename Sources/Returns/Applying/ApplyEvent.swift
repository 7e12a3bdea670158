public import Corrections
public import Intake

/// What happens while corrections are applied, as it happens.
public enum ApplyEvent: Sendable {
  case input(InputEvent)

  /// Something to say about the target as a whole.
  case target(ReadVersion)

  /// A row of the list that is no correction; the list's path before it.
  case unreadable(CorrectionFileProblem)

  /// A correction that was not done, its number in the list, and where the field stands in the target.
  case refused(ApplyRefusal)

  /// A correction was done; the place is where the field stood.
  case done(Correction, number: Int, place: String?)

  /// A formula that depends on a corrected cell has no value until a program computes it.
  case recalculated(place: String)

  /// A workbook was written, and carries no base; nil of standard output.
  case baseLeftOut(path: String?, BasedWorkbook.Obstacle)

  /// A file was written, with so many corrections done of so many.
  case written(path: String?, done: Int, of: Int)
  case failed(ApplyFailure)
}
