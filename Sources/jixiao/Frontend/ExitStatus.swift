/// The status that the program ends with.
enum ExitStatus: Int32, CaseIterable, Sendable {
  /// All was done, also where content was reported as not taken.
  case done = 0

  /// Findings, differences or conflicts; with `--strict` also content that was not taken.
  case findings = 1

  /// The command line is wrong.
  case usage = 2

  /// An input could not be read.
  case unreadable = 3

  /// A safety limit was reached.
  case limit = 4

  /// Output could not be written, or the system failed.
  case output = 5

  /// The worse of two statuses, by 5 > 2 > 3 > 4 > 1 > 0.
  func worse(_ other: ExitStatus) -> ExitStatus { severity >= other.severity ? self : other }

  private var severity: Int {
    switch self {
    case .done: 0
    case .findings: 1
    case .limit: 2
    case .unreadable: 3
    case .usage: 4
    case .output: 5
    }
  }
}

extension Sequence where Element == ExitStatus {
  /// The worst of some statuses; done where there is none.
  func worst() -> ExitStatus { reduce(.done) { $0.worse($1) } }
}
