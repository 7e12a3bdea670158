import BudgetModel
import Intake
import Review

/// Reads a file a number of times, and reviews it each time or not: what the rules cost beside reading.
///
///     valgrind --tool=callgrind reviewer draft.xlsx 20
///     valgrind --tool=callgrind reviewer draft.xlsx 20 review
@main
struct Reviewer {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first, let count = arguments.dropFirst().first.flatMap({ Int($0) }) else {
      print("usage: reviewer FILE COUNT [review]")
      return
    }
    var findings = 0
    for _ in 0..<count {
      findings += read(path, reviews: arguments.contains("review"))
    }
    print(findings)
  }

  private static func read(_ path: String, reviews: Bool) -> Int {
    guard let contents = try? InputReader().read(path) else { return 0 }
    var assembly = Assembly()
    let departments = assembly.departments(of: contents)
    guard reviews else { return departments.count }
    let inputs = departments.map { ReviewInput($0.versions, fiscalYear: $0.submission.fiscalYear) }
    return Review().run(inputs).totals.findings
  }
}
