/// The goals of a project (绩效目标) in the one cell that the form has for them: `1.… 2.… 3.…`.
public enum GoalText {
  /// The goals in a cell's text as written, each without its item mark and without wrap blanks.
  ///
  /// The text is split at item marks of one style that rise from 1 and stand at the start of the cell or after a blank,
  /// a line break or a stop; a number inside a sentence splits nothing. Text before the first mark is a goal of its
  /// own; a text without marks is one goal.
  public static func split(_ text: String) -> [String] {
    let scalars = text.unicodeScalars
    var pieces: [String] = []
    var (start, place) = (scalars.startIndex, 0)
    for mark in GoalMark.rising(in: Array(scalars)) {
      let begin = scalars.index(start, offsetBy: mark.range.lowerBound - place)
      pieces.append(String(text[start..<begin]))
      start = scalars.index(begin, offsetBy: mark.range.count)
      place = mark.range.upperBound
    }
    pieces.append(String(text[start...]))
    return pieces.map(WrappedText.unwrapped).filter { !$0.isEmpty }
  }

  /// Goals as the text of one cell, one a line, numbered from 1.
  ///
  /// Of the styles of item marks the first is taken whose text splits into the same goals again: a goal that begins
  /// with a figure can't stand behind `1.`.
  public static func joined(_ goals: [String]) -> String { numbered(goals).joined(separator: "\n") }

  /// Goals with their item marks, in the style that ``joined(_:)`` takes.
  public static func numbered(_ goals: [String]) -> [String] {
    let candidates = GoalMark.Style.allCases.compactMap { style in numbered(goals, style: style) }
    return candidates.first { split($0.joined(separator: "\n")) == goals } ?? candidates[0]
  }

  /// Nil where a style can't number so many goals.
  private static func numbered(_ goals: [String], style: GoalMark.Style) -> [String]? {
    var lines: [String] = []
    for (index, goal) in goals.enumerated() {
      guard let mark = style.spelling(of: index + 1) else { return nil }
      lines.append(mark + goal)
    }
    return lines
  }
}
