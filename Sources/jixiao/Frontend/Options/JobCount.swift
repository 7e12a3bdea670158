import ArgumentParser
import Glibc

/// How many threads work at once, as given on the command line.
struct JobCount: Hashable, Sendable, ExpressibleByArgument {
  static let range = 1...64

  let count: Int

  init?(argument: String) {
    guard let count = Int(argument), Self.range.contains(count) else { return nil }
    self.count = count
  }

  /// The processors that there are.
  static var processors: Int { min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), range.upperBound) }
}
