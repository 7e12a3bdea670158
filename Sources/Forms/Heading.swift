import BudgetModel

/// A line above a form, such as `秦皇岛市抚宁区司法局2022年部门整体绩效目标` or `（2022年度）`.
struct Heading {
  let folded: String
  private let text: String

  init(_ text: String) {
    self.text = WrappedText.onOneLine(text)
    folded = LabelFolding.folded(text)
  }

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

  /// What stands before the year in the title of a department's text, and the year.
  ///
  /// - Parameter endings: folded spellings of what the title ends in.
  func departmentAndYear(endings: [String]) -> (department: String?, year: Int?) {
    let characters = Array(text)
    for index in characters.indices where index + 4 < characters.count && characters[index + 4] == "年" {
      let digits = LabelFolding.folded(String(characters[index..<index + 4]))
      guard let year = Heading.year(Substring(digits)) else { continue }
      let before = WrappedText.unwrapped(String(characters[..<index]))
      return (before.isEmpty ? nil : before, year)
    }
    guard let ending = endings.filter(folded.hasSuffix).max(by: { $0.count < $1.count }) else {
      return (nil, nil)
    }
    let before = folded.dropLast(ending.count)
    return (before.isEmpty ? nil : String(before), nil)
  }

  private static func year(_ digits: Substring) -> Int? {
    guard digits.count == 4, let year = Int(digits), (1990...2100).contains(year) else { return nil }
    return year
  }
}
