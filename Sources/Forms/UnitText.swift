import BudgetModel

/// Reads the text of a budget unit: a code and a name after a blank or a hyphen, `315001 秦皇岛市抚宁区司法局本级`.
enum UnitText {
  static func unit(_ text: String) -> BudgetUnit {
    let line = withoutSeal(WrappedText.onOneLine(text))
    guard let (code, rest) = splittingCode(line), !rest.hasPrefix("年") else {
      return BudgetUnit(name: line.isEmpty ? nil : line)
    }
    let name = withoutSeparator(rest)
    return BudgetUnit(code: code, name: name.isEmpty ? nil : String(name))
  }

  /// Reads what stands under 主管部门及代码, where the code may also stand behind the name: `司法局 315`, `司法局（315）`.
  static func department(_ text: String) -> BudgetUnit {
    let unit = unit(text)
    guard unit.code == nil, let name = unit.name else { return unit }
    let rest = name.last == "）" || name.last == ")" ? name.dropLast() : name[...]
    let code = String(rest.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    guard [3, 6].contains(code.count), let separator = rest.dropLast(code.count).last,
      " -－—（(".contains(separator)
    else { return unit }
    let before = rest.dropLast(code.count + 1)
    return BudgetUnit(code: code, name: before.isEmpty ? nil : WrappedText.onOneLine(String(before)))
  }

  /// A name without the place for its seal behind it: `司法局（盖章）`.
  static func withoutSeal(_ text: String) -> String {
    guard text.last == "）" || text.last == ")" else { return text }
    for seal in ["盖章", "公章", "签章", "单位盖章", "加盖公章"] {
      for ending in ["（\(seal)）", "(\(seal))"] where text.hasSuffix(ending) && text.count > ending.count {
        return WrappedText.onOneLine(String(text.dropLast(ending.count)))
      }
    }
    return text
  }

  /// The digits at a text's beginning, in brackets or not, and what stands behind them.
  ///
  /// A code may be broken after its third digit by a blank or a hyphen: `315 003`.
  private static func splittingCode(_ text: String) -> (code: String, rest: Substring)? {
    var rest = Substring(text)
    let bracket = rest.first.flatMap(closingBracket)
    if bracket != nil { rest = rest.dropFirst() }
    var code = takeDigits(&rest)
    if code.count == 3 {
      var ahead = rest.drop { " -－".contains($0) }
      let second = takeDigits(&ahead)
      if second.count == 3 {
        code += second
        rest = ahead
      }
    }
    if let bracket {
      guard rest.first == bracket else { return nil }
      rest = rest.dropFirst()
    }
    return code.count >= 3 ? (code, rest) : nil
  }

  private static func closingBracket(of character: Character) -> Character? {
    switch character {
    case "[": "]"
    case "(": ")"
    case "（": "）"
    case "【": "】"
    default: nil
    }
  }

  /// Digits of either width, as ASCII.
  private static func takeDigits(_ text: inout Substring) -> String {
    let digits = text.prefix { $0.isWholeNumber && ($0.isASCII || ("０"..."９").contains($0)) }
    text = text[digits.endIndex...]
    return digits.utf8.allSatisfy { $0 < 0x80 } ? String(digits) : LabelFolding.folded(String(digits))
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
