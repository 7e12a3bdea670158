import BudgetModel
import Corrections

extension FieldValue {
  /// A value as a list of corrections has it: texts to the last byte, so that a list that nobody touched says exactly
  /// what the new version does; numbers as a person may have typed them.
  init?(written text: String, as kind: ValueKind, fiscalYear: Int?) {
    switch kind {
    case .text, .line, .code:
      guard !text.isEmpty else { return nil }
      self = .text(text)
    case .target:
      guard !text.isEmpty else { return nil }
      self = .target(IndicatorTarget(reading: text, fiscalYear: fiscalYear))
    case .money, .percent, .weight, .year: self.init(reading: text, as: kind, fiscalYear: fiscalYear)
    }
  }
}
