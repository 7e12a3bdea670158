import BudgetModel

extension FieldPath {
  /// Reads the name of a field, such as `indicators[4].target`; nil for anything else.
  init?(description text: String) {
    if let plain = FieldPath.plain[text] {
      self = plain
      return
    }
    let parts = text.split(separator: "[", maxSplits: 1)
    guard parts.count == 2, let close = parts[1].firstIndex(of: "]"),
      let index = Int(parts[1][..<close]), index >= 0
    else { return nil }
    let rest = parts[1][parts[1].index(after: close)...]
    switch (parts[0], rest) {
    case ("disbursement", ""): self = .disbursement(index)
    case ("goals", ""): self = .goal(index)
    case ("indicators", _):
      guard rest.first == ".", let column = IndicatorField(rawValue: String(rest.dropFirst())) else {
        return nil
      }
      self = .indicator(index, column)
    default: return nil
    }
  }

  private static let plain: [String: FieldPath] = {
    let paths: [FieldPath] = [
      .code, .name, .unit, .unitCode, .unitName, .budgetTotal, .budgetFiscal, .budgetOther, .purpose, .goals,
    ]
    return Dictionary(uniqueKeysWithValues: paths.map { ("\($0)", $0) })
  }()
}
