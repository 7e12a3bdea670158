import Forms
import Intake
import Wording

/// Tells a person how filling goes, on standard error: of problems of one kind the first few, and how many there are.
final class FillReport {
  /// So many problems of one kind are told one by one.
  private static let shown = 5

  private let console: Console

  /// How many problems of a kind there were.
  private var counts: [String: Int] = [:]

  /// The problems that are not told one by one, by their kind, and the first of each.
  private var rest: [String: [UnlistedProblem]] = [:]
  private var kinds: [(kind: String, problem: FillProblem)] = []

  init(console: Console) {
    self.console = console
  }

  func take(_ event: FillEvent) {
    switch event {
    case .template(let problem, let path):
      let name = path.split(separator: "/").last.map(String.init) ?? path
      console.problem(
        ProblemLine(
          problem.severity, id: problem.reason.id, place: "\(name)｜\(problem.sheet)!\(problem.cell)",
          problem.reason.text(in: console.language)))
    case .input(let event): InputReport(console: console).take(event)
    case .contradiction(let problem): ConversionReport(console: console).take(.contradiction(problem))
    case .textLeftOut: console.warning(FillMessage.textLeftOut)
    case .problem(let problem, let path): tell(problem, path)
    case .baseLeftOut(let path, let obstacle): ConversionReport(console: console).tell(obstacle, path)
    case .written(let path, let counts): console.notice(ConvertMessage.written(path: path, counts))
    case .failed(let failure): console.error(FillMessage.failed(failure))
    }
  }

  /// Tells which problems were not told one by one.
  func finish() {
    for (kind, problem) in kinds {
      guard let rest = rest[kind] else { continue }
      console.problem(
        ProblemLine(
          problem.reason.severity, id: problem.reason.id, place: "",
          FillMessage.moreAlike(rest.count, places: UnlistedProblem.text(of: rest)).text(
            in: console.language)))
    }
  }

  /// What has no place is of one kind for each field.
  private static func kind(of problem: FillProblem) -> String {
    let id = problem.reason.id
    return switch problem.reason {
    case .noPlace(let path, _): "\(id) \(path)"
    case .noColumn(let field, _, _): "\(id) \(field)"
    default: id
    }
  }

  private func tell(_ problem: FillProblem, _ path: String) {
    let kind = FillReport.kind(of: problem)
    if counts[kind] == nil { kinds.append((kind, problem)) }
    counts[kind, default: 0] += 1
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard counts[kind, default: 0] <= FillReport.shown else {
      rest[kind, default: []].append(UnlistedProblem(problem, file: name))
      return
    }
    let language = console.language
    let label = problem.label.flatMap { $0.isEmpty ? nil : $0 }
      .map { language == .chinese ? "（\($0)）" : " (\($0))" }
    let place = problem.cell.map { "\(problem.sheet)!\($0)\(label ?? "")" } ?? problem.project
    console.problem(
      ProblemLine(
        problem.reason.severity, id: problem.reason.id,
        place: [name, place].filter { !$0.isEmpty }.joined(separator: "｜"),
        problem.reason.text(in: language)))
  }
}
