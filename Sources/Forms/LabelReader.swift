import BudgetModel

/// Looks up what the text of a cell names.
struct LabelReader {
  let vocabulary: Vocabulary

  /// Whether a text can name anything: no for most of what is no form, after a look at some of its characters.
  func mayName(_ text: String) -> Bool {
    !vocabulary.isChinese || vocabulary.alphabet.admits(text) || MoneyUnitDeclaration.mayEnd(text)
  }

  /// A text much longer than any label names nothing and is not folded.
  func role(of text: String) -> Line.Role {
    if !vocabulary.isChinese || vocabulary.alphabet.admits(text) {
      if text.utf8.count <= vocabulary.longestText {
        let folded = LabelFolding.folded(text)
        if let field = vocabulary.field(of: folded) { return .label(field, nil) }
        if let unit = MoneyUnitDeclaration.unit(in: folded) { return .moneyUnit(unit) }
        if MoneyUnitDeclaration.isUnknown(folded) { return .unknownMoneyUnit }
        if let (field, unit) = label(folded) { return .label(field, unit) }
      }
      if let parts = InlineText(text, labels: self)?.parts { return .inline(parts) }
    } else if MoneyUnitDeclaration.mayEnd(text), let parts = InlineText(text, labels: self)?.parts {
      return .inline(parts)
    }
    return .text
  }

  /// The field that a folded text is a label of, with the money unit in brackets at its end.
  func label(_ folded: String) -> (field: FormField, unit: MoneyUnit?)? {
    if let field = vocabulary.field(of: folded) { return (field, nil) }
    var unit: MoneyUnit?
    for variant in LabelSpelling.variants(of: folded) {
      if let field = vocabulary.field(of: variant) { return (field, unit) }
      let (label, declared) = LabelFolding.splittingMoneyUnit(variant)
      if let declared {
        // A unit in brackets is kept, whatever else stands around the label.
        unit = unit ?? declared
        if let field = vocabulary.field(of: String(LabelSpelling.withoutColon(label))) {
          return (field, unit)
        }
      }
      if let month = DisbursementLabel.month(in: variant) { return (.disbursement(month), nil) }
    }
    return nil
  }
}
