public import Forms

/// What happens while a template is filled, as it happens.
public enum FillEvent: Sendable {
  /// Something about the template's form that can't be recognised as it stands.
  case template(FormProblem, path: String)

  /// How reading goes.
  case input(InputEvent)

  /// What was read contradicts itself between inputs.
  case contradiction(AssemblyProblem)

  /// A template has no place for the department's text.
  case textLeftOut

  /// Something about a form that was filled, in the file that is written next.
  case problem(FillProblem, path: String)

  /// A file was written, and carries no base; nil of standard output.
  case baseLeftOut(path: String?, BasedWorkbook.Obstacle)

  /// A file was written.
  case written(path: String, counts: ContentCounts)

  /// Nothing, or a project less, was written.
  case failed(FillFailure)
}
