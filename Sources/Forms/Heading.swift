import BudgetModel

/// A line above a form, such as `秦皇岛市抚宁区司法局2022年部门整体绩效目标` or `（2022年度）`.
struct Heading {
  let folded: String
  private let text: String

  /// - Parameter text: a cell's text; one that is too long for a heading reads as an empty one.
  init(_ text: String) {
    let text = Heading.isLong(text) ? "" : text
    self.text = WrappedText.onOneLine(text)
    folded = LabelFolding.folded(text)
  }

  /// The most bytes of UTF-8 that a heading has: some three hundred characters. Whether a text is one is asked of
  /// every line, and a text may have megabytes that all cells share.
  static let longestText = 1024

  static func isLong(_ text: String) -> Bool { text.utf8.count > longestText }

  /// The year that the heading states for the budget: alone or in brackets, with 年度 behind it.
  ///
  /// A year in a project's name, as in `3.2021年结转资金绩效目标表`, is none.
  var fiscalYear: Int? {
    for part in folded.split(whereSeparator: { "()[]".contains($0) }) {
      guard part.hasSuffix("年度"), let year = Heading.year(part.dropLast(2)) else { continue }
      return year
    }
    return nil
  }

  /// The department and the year in the title of a department's text: `<department><year>年部门整体绩效目标`.
  ///
  /// - Parameter endings: what the title ends in.
  func departmentAndYear(endings: [String]) -> (department: String?, year: Int?) {
    guard let ending = endings.filter(text.hasSuffix).max(by: { $0.count < $1.count }) else {
      return (nil, nil)
    }
    let before = text.dropLast(ending.count)
    guard let (rest, year) = Heading.splittingYear(before) else { return (Heading.name(before), nil) }
    return (Heading.name(rest), year)
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

  private static func year(_ digits: Substring) -> Int? {
    guard digits.count == 4, let year = Int(digits), (1990...2100).contains(year) else { return nil }
    return year
  }
}
