import BudgetModel

/// Reads the text of a budget unit: a code and a name after a blank or a hyphen, `315001 秦皇岛市抚宁区司法局本级`.
enum UnitText {
  static func unit(_ text: String) -> BudgetUnit {
    let line = WrappedText.onOneLine(text)
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard digits.count >= 3, !line.dropFirst(digits.count).hasPrefix("年") else {
      return BudgetUnit(name: line.isEmpty ? nil : line)
    }
    let name = line.dropFirst(digits.count).drop { " -－—–_/".contains($0) }
    return BudgetUnit(code: String(digits), name: name.isEmpty ? nil : String(name))
  }
}
