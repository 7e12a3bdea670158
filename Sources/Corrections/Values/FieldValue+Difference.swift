import BudgetModel

extension FieldValue {
  /// How two values differ; nil where they are the same to the last byte.
  ///
  /// - Money, percents and weights by their exact decimals: equal ones are the same. An empty amount and 0 differ in
  ///   substance.
  /// - Texts: the same bytes are the same; texts equal under ``FoldedText`` differ in form only, and so do an empty
  ///   text and none.
  /// - Targets: the same text with the same reading is the same. A number, range or date that reads the same though
  ///   written otherwise (≥95 百分率 and ≥95%, 16万元 and 160000元) differs in form, and so do two signs for nothing.
  ///   All other targets are compared as texts.
  public static func difference(from old: FieldValue?, to new: FieldValue?) -> ChangeKind? {
    switch (old, new) {
    case (nil, nil): nil
    case (.text(let old), .text(let new)): textDifference(old, new)
    case (.text(let text), nil), (nil, .text(let text)):
      FoldedText.folded(text).isEmpty ? .form : .substance
    case (.target(let old), .target(let new)): targetDifference(old, new)
    case (.target(let target), nil), (nil, .target(let target)):
      target.kind == .placeholder ? .form : .substance
    default: old == new ? nil : .substance
    }
  }

  private static func textDifference(_ old: String, _ new: String) -> ChangeKind? {
    if old.hasSameBytes(as: new) { return nil }
    return FoldedText.folded(old) == FoldedText.folded(new) ? .form : .substance
  }

  private static func targetDifference(_ old: IndicatorTarget, _ new: IndicatorTarget) -> ChangeKind? {
    let isSameReading = old.hasSameReading(as: new)
    if old.raw.hasSameBytes(as: new.raw) { return isSameReading ? nil : .substance }
    guard isSameReading else { return .substance }
    let saysAll = old.kind == .placeholder || old.number != nil || old.date != nil
    return saysAll ? .form : textDifference(old.raw, new.raw)
  }
}
