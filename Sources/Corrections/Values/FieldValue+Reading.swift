import BudgetModel
import Spreadsheet

extension FieldValue {
  /// Reads what a person typed for a field; nil where it is no such value. A text of which nothing is to be seen is no
  /// value: say nil for an empty field.
  ///
  /// Texts lose wrap blanks as they do when a form is read. An amount may have thousands separators and its unit
  /// (16万元); without a unit it is in 元. A percent may have its sign.
  ///
  /// - Parameter fiscalYear: from which a deadline without a year counts.
  public init?(reading text: String, as kind: ValueKind, fiscalYear: Int?) {
    switch kind {
    case .text: self.init(visible: WrappedText.unwrapped(text))
    case .line: self.init(visible: WrappedText.onOneLine(text))
    case .code: self.init(visible: WrappedText.withoutBlanks(text))
    case .money: self.init(text, units: ["元"]) { .money(Money(yuan: $0)) }
    case .percent: self.init(text, units: ["%"]) { .number($0) }
    case .weight: self.init(text, units: ["分"]) { .number($0) }
    case .year: self.init(year: text)
    case .target:
      self = .target(IndicatorTarget(reading: WrappedText.unwrapped(text), fiscalYear: fiscalYear))
    }
  }

  private init?(visible text: String) {
    guard !WrappedText.isBlank(text) else { return nil }
    self = .text(text)
  }

  private init?(_ text: String, units: [String], make: (ExactDecimal) -> FieldValue) {
    let target = IndicatorTarget(reading: WrappedText.unwrapped(text), fiscalYear: nil)
    guard target.kind == .quantitative, target.comparator == nil, target.upper == nil,
      let number = target.number, target.unit.map(units.contains) ?? true
    else { return nil }
    self = make(number)
  }

  private init?(year text: String) {
    let digits = FoldedText.folded(text)
    let plain = digits.hasSuffix("年") ? String(digits.dropLast()) : digits
    guard plain.utf8.count == 4, let year = Int(plain), (1900...2999).contains(year) else { return nil }
    self = .integer(year)
  }
}
