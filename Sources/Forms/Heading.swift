import BudgetModel

/// A line above a form, such as `秦皇岛市抚宁区司法局2022年部门整体绩效目标` or `（2022年度）`.
struct Heading {
  let folded: String
  private let text: String

  /// - Parameter text: a cell's text; one that is too long for a heading reads as an empty one.
  init(_ text: String) {
    let text = Heading.isLong(text) ? "" : text
    self.text = WrappedText.withoutInvisibleMarks(WrappedText.onOneLine(text))
    folded = LabelFolding.folded(text)
  }

  /// The most bytes of UTF-8 that a heading has: some three hundred characters. Whether a text is one is asked of
  /// every line, and a text may have megabytes that all cells share.
  static let longestText = 1024

  static func isLong(_ text: String) -> Bool { text.utf8.count > longestText }

  /// The heading without what stands in brackets at its end: （单位：万元）, （2022年度）, （续）.
  var withoutRemarks: Substring {
    var rest = Substring(folded)
    while rest.last == ")", let open = rest.lastIndex(of: "("), open != rest.startIndex {
      rest = rest[..<open]
    }
    return rest
  }

  /// The money unit in brackets at the heading's end: （单位：万元）, （万元）.
  var moneyUnit: MoneyUnit? { LabelFolding.splittingMoneyUnit(folded).unit }

  /// The year that the heading states for the budget: alone or in brackets, with 年度 behind it.
  ///
  /// A year in a project's name, as in `3.2021年结转资金绩效目标表`, is none.
  var fiscalYear: Int? {
    guard folded.unicodeScalars.contains("年") else { return nil }
    let alone =
      folded.hasPrefix("(") && folded.hasSuffix(")") ? folded.dropFirst().dropLast() : Substring(folded)
    if alone.hasSuffix("年"), let year = Heading.year(alone.dropLast()) { return year }
    let brackets: Set<Character> = ["(", ")", "[", "]"]
    for part in folded.split(whereSeparator: brackets.contains) {
      guard part.hasSuffix("年度"), let year = Heading.year(part.dropLast(2)) else { continue }
      return year
    }
    return nil
  }

  /// The department and the year in the title of a department's text: `<department><year>年部门整体绩效目标`.
  ///
  /// - Parameter endings: what the title ends in.
  func departmentAndYear(endings: [String]) -> (department: String?, year: Int?) {
    let ending = endings.filter(text.hasSuffix).max { $0.count < $1.count } ?? ""
    let before = Heading.withoutOutlineMark(text.dropLast(ending.count))
    if !ending.isEmpty, let (rest, year) = Heading.splittingYear(before) { return (Heading.name(rest), year) }
    // Not in the usual spelling: invisible characters, the year in front or in Chinese digits.
    let folded = Heading.withoutOutlineMark(Substring(folded))
    if let (front, year, behind) = Heading.findingYear(folded) {
      let foldedEnding = endings.filter(behind.hasSuffix).max { $0.count < $1.count } ?? ""
      let rest = behind.dropLast(foldedEnding.count)
      return (Heading.name(front.isEmpty ? rest : front), year)
    }
    return (ending.isEmpty ? nil : Heading.name(before), nil)
  }

  private static let numerals = Set("一二三四五六七八九十")

  /// A title without `一、` or `（二）` in front.
  private static func withoutOutlineMark(_ text: Substring) -> Substring {
    let isBracketed = text.first == "（" || text.first == "("
    let digits = text.dropFirst(isBracketed ? 1 : 0).prefix { numerals.contains($0) }
    guard !digits.isEmpty, let next = text[digits.endIndex...].first,
      isBracketed ? "）)".contains(next) : "、.．".contains(next)
    else { return text }
    return text[digits.endIndex...].dropFirst()
  }

  /// The first year in a folded text, in figures or Chinese digits, with what stands before and behind it.
  private static func findingYear(_ text: Substring) -> (front: Substring, year: Int, behind: Substring)? {
    let chinese = Array("〇一二三四五六七八九")
    for end in text.indices where text[end] == "年" {
      let digits = text[..<end].suffix(4)
      let figures = String(
        digits.map { $0 == "零" ? "0" : chinese.firstIndex(of: $0).map { Character("\($0)") } ?? $0 })
      guard let year = year(Substring(figures)) else { continue }
      let behind = text[text.index(after: end)...]
      return (text[..<digits.startIndex], year, behind.hasPrefix("度") ? behind.dropFirst() : behind)
    }
    return nil
  }

  /// A text that ends in `2022年` or `2022年度`, without that; nil for any other.
  private static func splittingYear(_ text: Substring) -> (rest: Substring, year: Int)? {
    for ending in ["年度", "年"] where text.hasSuffix(ending) {
      let digits = trimmed(text.dropLast(ending.count)).suffix(4)
      guard let year = year(Substring(LabelFolding.folded(String(digits)))) else { continue }
      return (text[..<digits.startIndex], year)
    }
    return nil
  }

  private static func name(_ text: Substring) -> String? {
    let name = trimmed(text)
    return name.isEmpty ? nil : String(name)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    text.last == " " ? text.dropLast() : text
  }

  /// The year in a cell that holds nothing else: `2022`, `2022年`, `2022年度`.
  static func year(stated text: String) -> Int? {
    let folded = LabelFolding.folded(text)
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    guard ["", "年", "年度"].contains(folded.dropFirst(digits.count)) else { return nil }
    return year(digits)
  }

  private static func year(_ digits: Substring) -> Int? {
    guard digits.count == 4, let year = Int(digits), (1990...2100).contains(year) else { return nil }
    return year
  }
}
