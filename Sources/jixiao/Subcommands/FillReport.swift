import Forms
import Intake
import Wording

/// Tells a person how filling goes, on standard error.
struct FillReport {
  private let console: Console

  init(console: Console) {
    self.console = console
  }

  func take(_ event: FillEvent) {
    switch event {
    case .reading(let path, let index, let total): console.progress(index, of: total, name: path)
    case .refused(let path, let refusal):
      console.error(ConvertMessage.about(path: path, refusal.text(in: console.language)))
    case .read(let content): ConversionReport(console: console).take(.read(content))
    case .contradiction(let problem): ConversionReport(console: console).take(.contradiction(problem))
    case .textLeftOut: console.warning(FillMessage.textLeftOut)
    case .problem(let problem, let path): tell(problem, path)
    case .written(let path, let counts): console.notice(ConvertMessage.written(path: path, counts))
    case .failed(let failure): console.error(FillMessage.failed(failure))
    }
  }

  private func tell(_ problem: FillProblem, _ path: String) {
    let language = console.language
    let label = problem.label.flatMap { $0.isEmpty ? nil : $0 }
      .map { language == .chinese ? "（\($0)）" : " (\($0))" }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let place = problem.cell.map { "\(problem.sheet)!\($0)\(label ?? "")" } ?? problem.project
    console.problem(
      ProblemLine(
        problem.reason.severity, id: problem.reason.id,
        place: [name, place].filter { !$0.isEmpty }.joined(separator: "｜"),
        problem.reason.text(in: language)))
  }
}
