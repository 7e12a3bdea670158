/// How a cell shows a number (ECMA-376 part 1, 18.8.30 numFmt and 18.8.31).
public struct NumberFormat: Hashable, Sendable {
  /// The format's code as stored, such as `0.00%`; of a built-in format its code in the standard.
  public let code: String

  public static let general = NumberFormat(code: "General")

  public init(code: String) {
    self.code = code
  }

  /// A number's exact value with its format's signs: 0.905 as `0%` is `90.5%`, never the rounded `91%`.
  public func exactText(of number: ExactDecimal, uses1904Dates: Bool = false) -> String {
    code.contains("%") ? (number.shifted(byPowerOfTen: 2) ?? number).description + "%" : number.description
  }
}
