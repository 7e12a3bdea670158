public import Spreadsheet

/// An exact amount of money in 元.
public struct Money: Hashable, Sendable {
  /// The amount in 元; may have more than two decimals, which are kept.
  public let yuan: ExactDecimal

  public init(yuan: ExactDecimal) {
    self.yuan = yuan
  }

  /// The amount that a number of units of money makes; nil beyond what can be held exactly.
  public init?(_ number: ExactDecimal, in unit: MoneyUnit) {
    guard let yuan = number.shifted(byPowerOfTen: unit.powerOfTen) else { return nil }
    self.init(yuan: yuan)
  }

  /// Whether the amount has a part of a 分, which no bookkeeping holds.
  public var hasPartOfFen: Bool { yuan.fractionDigits > 2 }
}

extension Money: Comparable {
  public static func < (left: Money, right: Money) -> Bool { left.yuan < right.yuan }
}

extension Money: CustomStringConvertible {
  /// In 元 with two decimals, or more where the amount has them: `160000.00`.
  public var description: String { yuan.text(fractionDigits: 2) }
}
