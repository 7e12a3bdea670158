import Intake

/// Lists cells on standard output, and tells what is not listed.
func runCells(_ request: CellListRequest, console: Console) -> ExitStatus {
  let output = DataOutput(name: ConversionReport(console: console).standardOutputName)
  let listing = CellListing(request, sink: output.writePiece) { problem in
    // A reader that went away has seen enough.
    guard !output.isClosed else { return }
    let fileName = request.path.split(separator: "/").last.map(String.init) ?? request.path
    console.problem(
      ProblemLine(
        problem.severity, id: problem.id,
        place: problem.place.isEmpty ? fileName : "\(fileName)｜\(problem.place)",
        problem.text(in: console.language)))
  }
  return ExitStatus(listing.run(), isStrict: false)
}
