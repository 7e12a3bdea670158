/// A correction that was not done, and why.
public struct CorrectionRefusal: Hashable, Sendable {
  public enum Reason: Error, Hashable {
    /// No project has the code, or the unit and name where the correction gives no code.
    case projectMissing

    /// Several projects do.
    case projectAmbiguous

    /// The project has no such indicator, goal, month or paragraph.
    case partMissing

    /// Several are called so, and the old value does not tell which is meant.
    case partAmbiguous

    /// The path is no field, but a whole part or a list.
    case notAField

    /// The new value is of another kind than the field.
    case otherKind

    /// A goal or a level can't be emptied in this way: it would have to be removed.
    case notToBeEmptied

    /// Something else stands there, nil for nothing.
    case oldValueMissing(found: FieldValue?)

    /// What is to stand there stands there already.
    case alreadyThere
  }

  /// The correction's number in the list, from 0.
  public var number: Int
  public var correction: Correction
  public var reason: Reason

  /// Where the field is, if it was found.
  public var place: Place?

  public init(number: Int, correction: Correction, reason: Reason, place: Place?) {
    self.number = number
    self.correction = correction
    self.reason = reason
    self.place = place
  }
}
