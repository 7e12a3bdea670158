import Intake
import Wording

/// That two forms of one batch contradict each other: unlike in a conversion both are kept, and the later one counts until
/// the department says which holds.
struct ArchiveConflict: Hashable, Sendable {
  let problem: AssemblyProblem

  init(_ problem: AssemblyProblem) {
    self.problem = problem
  }
}
