/// The goals of a project in one cell, numbered from 1, one a line.
enum GoalText {
  static func joined(_ goals: [String]) -> String {
    goals.enumerated().map { "\($0.offset + 1).\($0.element)" }.joined(separator: "\n")
  }
}
