public import Review

/// What happens during a conversion, as it happens.
public enum ConversionEvent: Sendable {
  /// An input is about to be read; counted from 0.
  case reading(path: String, index: Int, total: Int)

  /// An input can't be read; the others go on.
  case refused(path: String, InputRefusal)

  /// An input was read.
  case read(InputContent)

  /// What was read contradicts itself between inputs.
  case contradiction(AssemblyProblem)

  /// A suggestion was taken: a cell's text is written otherwise than it stands in the input.
  case changed(SuggestedChange)

  /// A file was written.
  case written(path: String, counts: ContentCounts)

  /// A submission was not written.
  case failed(ConversionFailure)

  /// Standard output took the list of indicators alone: it has no place for the department's text.
  case textLeftOut
}
