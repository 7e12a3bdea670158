/// What a change, a conflict or a correction is about, in the words of the form.
public enum Subject: Hashable, Sendable {
  /// What stands beside the projects: year, department, the order of the projects.
  case submission

  /// The department's text, or a paragraph of it.
  case section(OverallSection, title: String?)

  /// The project itself.
  case project

  /// A line of the plan, by its month.
  case month(Int)

  /// A goal, counted from 1.
  case goal(Int)

  case indicator(level2: String?, name: String?)
}
