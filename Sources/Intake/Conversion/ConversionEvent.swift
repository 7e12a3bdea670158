public import Review

/// What happens during a conversion, as it happens.
public enum ConversionEvent: Sendable {
  /// How reading goes.
  case input(InputEvent)

  /// What was read contradicts itself between inputs.
  case contradiction(AssemblyProblem)

  /// A suggestion was taken: a cell's text is written otherwise than it stands in the input.
  case changed(SuggestedChange)

  /// A file was written.
  case written(path: String, counts: ContentCounts)

  /// A workbook was written, and carries no base; nil of standard output.
  case baseLeftOut(path: String?, BasedWorkbook.Obstacle)

  /// A submission was not written.
  case failed(ConversionFailure)

  /// Standard output took the list of indicators alone: it has no place for the department's text.
  case textLeftOut
}
