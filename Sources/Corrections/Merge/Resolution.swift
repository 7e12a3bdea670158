public import BudgetModel

/// What a merge comes to with the choices made so far.
public struct Resolution: Sendable {
  /// Nil as long as a conflict is open or a choice was refused.
  public var submission: Submission?

  /// The conflicts that nobody has decided, in the order of the result.
  public var open: [Conflict] = []

  public var taken: [TakenChange] = []

  /// Choices that could not be followed; their conflicts are open.
  public var refused: [ChoiceRefusal] = []
}
