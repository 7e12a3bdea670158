import Forms
import Intake
import Wording

/// The problems of one input as lines: the most severe first, of many alike the first few and how many there are.
struct ProblemDigest {
  /// Of content that was not taken so many are listed one by one, of any other kind so many; of notes
  /// one; of the rest the cells are named.
  static let shownFew = 5
  static let shownMany = 20

  let lines: [ProblemLine]

  init(_ content: InputContent, language: Language) {
    var kinds: [String] = []
    var groups: [String: [FormProblem]] = [:]
    let (results, others) = UntakenResults.divide(content)
    for problem in others {
      if groups[problem.reason.id] == nil { kinds.append(problem.reason.id) }
      groups[problem.reason.id, default: []].append(problem)
    }
    let ordered = kinds.compactMap { groups[$0] }.enumerated().sorted { left, right in
      (left.element[0].severity, right.offset) > (right.element[0].severity, left.offset)
    }
    lines =
      results.map { Self.line(of: $0, in: content, language) }
      + ordered.flatMap { Self.lines(of: $0.element, in: content, language: language) }
  }

  private static func lines(
    of problems: [FormProblem], in content: InputContent, language: Language
  ) -> [ProblemLine] {
    let limit = limit(for: problems[0])
    var lines = problems.prefix(limit).map { problem in
      ProblemLine(
        problem.severity, id: problem.reason.id, place: place(of: problem, in: content, language: language),
        shortened(problem.reason).text(in: language))
    }
    if problems.count > limit {
      let rest = problems.dropFirst(limit)
      lines.append(
        ProblemLine(
          problems[0].severity, id: problems[0].reason.id, place: content.fileName,
          ConvertMessage.moreAlike(rest.count, cells: CellList.text(of: rest, in: content)).text(in: language)
        ))
    }
    return lines
  }

  private static func line(
    of results: UntakenResults, in content: InputContent, _ language: Language
  ) -> ProblemLine {
    let problem = FormProblem(.notTaken(text: ""), sheet: results.sheet, cell: results.cells[0])
    return ProblemLine(
      problem.severity, id: results.id, place: place(of: problem, in: content, language: language),
      results.text(in: language))
  }

  private static func limit(for problem: FormProblem) -> Int {
    switch problem.reason {
    // One sentence says it for all.
    case .note, .moneyUnitUnknown: 1
    default: problem.isUntakenContent ? shownFew : shownMany
    }
  }

  private static func place(of problem: FormProblem, in content: InputContent, language: Language) -> String {
    let label = problem.label.map { language == .chinese ? "（\($0)）" : " (\($0))" } ?? ""
    // A text file is one sheet, named like the file.
    let sheet = problem.sheet == content.fileName ? "" : problem.sheet + "!"
    return "\(content.fileName)｜\(sheet)\(problem.cell)\(label)"
  }

  /// A whole paragraph is not repeated in a message.
  static func shortened(_ reason: FormProblem.Reason) -> FormProblem.Reason {
    switch reason {
    case .notTaken(let text) where text.count > 40: .notTaken(text: text.prefix(40) + "…")
    case .note(let text) where text.count > 40: .note(text: text.prefix(40) + "…")
    case .hiddenByMerge(let text) where text.count > 40: .hiddenByMerge(text: text.prefix(40) + "…")
    default: reason
    }
  }
}
