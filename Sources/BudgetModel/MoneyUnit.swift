/// The unit that a form's amounts are written in.
public enum MoneyUnit: String, CaseIterable, Sendable {
  case yuan = "元"
  case thousand = "千元"
  case tenThousand = "万元"
  case hundredMillion = "亿元"

  /// The power of ten that makes 元 of it.
  public var powerOfTen: Int {
    switch self {
    case .yuan: 0
    case .thousand: 3
    case .tenThousand: 4
    case .hundredMillion: 8
    }
  }
}
