import ArgumentParser

/// A budget's year as given on the command line.
struct FiscalYear: Hashable, Sendable, ExpressibleByArgument {
  /// The years that a budget can be of.
  static let range = 1990...2100

  let year: Int

  /// Reads four digits; nil for anything else and outside the range.
  init?(argument: String) {
    guard argument.utf8.count == 4, argument.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(argument), Self.range.contains(year)
    else { return nil }
    self.year = year
  }
}
