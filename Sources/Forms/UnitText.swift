import BudgetModel

/// Reads the text of a budget unit: a code and a name after a blank or a hyphen, `315001 秦皇岛市抚宁区司法局本级`.
enum UnitText {
  static func unit(_ text: String) -> BudgetUnit {
    let line = WrappedText.onOneLine(text)
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard digits.count >= 3, !line.dropFirst(digits.count).hasPrefix("年") else {
      return BudgetUnit(name: line.isEmpty ? nil : line)
    }
    let name = withoutSeparator(line.dropFirst(digits.count))
    return BudgetUnit(code: String(digits), name: name.isEmpty ? nil : String(name))
  }

  /// A name without the blank or the hyphen, with blanks around it or none, that parts it from the code.
  private static func withoutSeparator(_ text: Substring) -> Substring {
    let unspaced = text.drop { $0 == " " }
    guard let hyphen = unspaced.first, "-－—–_".contains(hyphen) else { return unspaced }
    let behind = unspaced.dropFirst()
    // Behind a blank, a hyphen without one on its other side belongs to the name.
    guard unspaced.startIndex == text.startIndex || behind.first == " " else { return unspaced }
    return behind.drop { $0 == " " }
  }
}
