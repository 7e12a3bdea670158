import BudgetModel

/// A piece of a cell that holds a label together with its value, or several of these: `预算单位：315001 本级　单位：元`.
struct InlinePart {
  enum Kind {
    /// A label, with the money unit in brackets at its end.
    case field(FormField, MoneyUnit?)

    /// A declared money unit, which has no value.
    case moneyUnit(MoneyUnit)

    /// A declared unit that amounts can't be read in.
    case unknownMoneyUnit

    /// What stands without a label before a declared money unit.
    case unlabelled
  }

  let kind: Kind

  /// Where the value stands, in bytes of the cell's text in UTF-8.
  let value: Range<Int>

  var field: FormField? {
    if case .field(let field, _) = kind { field } else { nil }
  }

  var labelMoneyUnit: MoneyUnit? {
    if case .field(_, let unit) = kind { unit } else { nil }
  }

  var declaredUnit: MoneyUnit? {
    if case .moneyUnit(let unit) = kind { unit } else { nil }
  }

  var isUnknownUnit: Bool {
    if case .unknownMoneyUnit = kind { true } else { false }
  }

  /// Whether the part declares a money unit, be it one that is known or not.
  var isDeclaration: Bool { declaredUnit != nil || isUnknownUnit }

  /// The piece of a text at some bytes of it; empty where the text is shorter.
  static func text(_ range: Range<Int>, of text: String) -> String {
    let bytes = text.utf8
    guard
      let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound, limitedBy: bytes.endIndex),
      let end = bytes.index(bytes.startIndex, offsetBy: range.upperBound, limitedBy: bytes.endIndex)
    else { return "" }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
