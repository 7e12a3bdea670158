import BudgetModel
import Spreadsheet

extension RandomLayout {
  // MARK: - Labels

  /// One of a label's spellings, as somebody might type it.
  mutating func label(_ spellings: String...) -> String {
    let label = pick(spellings)
    switch Int.random(in: 0..<14, using: &random) {
    case 0: return label.map(String.init).joined(separator: " ")
    case 1: return label.map(String.init).joined(separator: "\u{3000}")
    case 2: return broken(label, by: "\n")
    case 3: return broken(label, by: "\r\n") + "："
    case 4: return label + ":"
    case 5: return "*" + label
    case 6: return "【\(label)】"
    case 7: return "  \(label)\u{A0}"
    case 8: return label.hasSuffix("）") ? label : label + "（必填）"
    default: return label
    }
  }

  private mutating func broken(_ text: String, by separator: String) -> String {
    let middle = text.index(text.startIndex, offsetBy: text.count / 2)
    return text[..<middle] + separator + text[middle...]
  }

  mutating func monthLabel(_ month: Int) -> String {
    let quarter = ["一", "二", "三", "四"][(month - 1) / 3]
    var spellings = ["\(month)月底", "\(month)月末", "\(month)月", "截至\(month)月底", "\(month)月底（%）", "1-\(month)月"]
    if month % 3 == 0 { spellings += ["第\(quarter)季度", "\(quarter)季度末"] }
    if month == 12 { spellings += ["全年", "年底"] }
    if month == 6 { spellings += ["上半年"] }
    return pick(spellings)
  }

  // MARK: - Values

  /// A text with blanks between some of its Chinese characters, as lines that were wrapped in print have them.
  mutating func wrapped(_ text: String?) -> String {
    guard let text else { return "" }
    guard chance(0.3) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let last = result.last, RandomLayout.isHan(last), RandomLayout.isHan(scalar), chance(0.15) {
        result.append(chance(0.5) ? " " : "\u{3000}")
      }
      result.append(scalar)
    }
    return String(result)
  }

  /// A code with a blank where a printed line was wrapped.
  mutating func brokenCode(_ code: String?) -> String {
    guard let code, chance(0.3), let place = code.indices.randomElement(using: &random) else {
      return code ?? ""
    }
    return code[..<place] + pick([" ", "\n"]) + code[place...]
  }

  /// The two halves of a text that a page break cuts between two Chinese characters; nil where it has none.
  mutating func halves(of text: String) -> (String, String)? {
    let scalars = Array(text.unicodeScalars)
    let cuts = scalars.indices.dropFirst().filter { index in
      RandomLayout.isHan(scalars[index - 1]) && RandomLayout.isHan(scalars[index])
    }
    guard let cut = cuts.randomElement(using: &random) else { return nil }
    return (
      String(String.UnicodeScalarView(scalars[..<cut])), String(String.UnicodeScalarView(scalars[cut...]))
    )
  }

  /// An amount in a unit, as text or as a number.
  mutating func put(_ money: Money?, in unit: MoneyUnit, row: Int, column: Int) {
    guard let number = money?.yuan.shifted(byPowerOfTen: -unit.powerOfTen) else { return }
    if chance(0.5), number.significantDigits <= 15 {
      sketch.put(number, format: chance(0.5) ? "General" : "#,##0.00", row: row, column: column)
    } else {
      sketch.put(chance(0.2) ? "\(number)\(unit.rawValue)" : "\(number)", row: row, column: column)
    }
  }

  mutating func put(percent: ExactDecimal?, row: Int, column: Int) {
    guard let percent else { return }
    if chance(0.3), let share = percent.shifted(byPowerOfTen: -2) {
      sketch.put(share, format: "0%", row: row, column: column)
    } else {
      sketch.put(chance(0.7) ? "\(percent)%" : "\(percent)", row: row, column: column)
    }
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }
}
