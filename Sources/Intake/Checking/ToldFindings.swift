import BudgetModel
public import Review

/// What was told with the pieces of an input that is read piece by piece, so that nothing is told with each of them.
public struct ToldFindings: Sendable {
  private struct Contradiction: Hashable {
    let department: Department
    let problem: AssemblyProblem
  }

  private var contradictions: Set<Contradiction> = []

  /// How many problems in reading there are of each kind.
  private(set) var counts: [String: Int] = [:]

  /// What is counted and not held, to be told when the input is at its end.
  public private(set) var omitted: [CheckOmission] = []

  public init() {}

  mutating func isNew(_ problem: AssemblyProblem, of department: Department) -> Bool {
    contradictions.insert(Contradiction(department: department, problem: problem)).inserted
  }

  mutating func take(_ reading: ReadingFindings) {
    counts = reading.counts
    for more in reading.omitted {
      let index = omitted.firstIndex { $0.rule == more.rule }
      let count = more.count + (index.map { omitted.remove(at: $0).count } ?? 0)
      omitted.append(
        CheckOmission(rule: more.rule, severity: more.severity, file: more.file, count: count))
    }
  }
}
