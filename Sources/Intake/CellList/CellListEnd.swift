/// What ends a list before its last sheet.
struct CellListEnd: Error {
  let problem: CellListProblem
  let outcome: ConversionOutcome

  init(_ problem: CellListProblem, _ outcome: ConversionOutcome) {
    self.problem = problem
    self.outcome = outcome
  }

  /// The file as a whole can't be read.
  init(_ refusal: InputRefusal) {
    self.init(.refused(refusal, sheet: nil, lastCell: nil), ConversionOutcome(refusal.category))
  }
}
