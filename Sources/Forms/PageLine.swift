import BudgetModel

/// Tells the lines that only a printed page has: 第 1 页，共 2 页, （续）.
enum PageLine {
  private static let continuations: Set<String> = ["续", "续表", "续上表", "接上页", "转下页", "接上表", "转下表"]

  /// Whether a line holds a page's number or a word of its being continued, and nothing else.
  static func matches(_ line: Line) -> Bool {
    guard line.entries.count == 1, case .text = line.entries[0].role, line.entries[0].text.utf8.count <= 60
    else {
      return false
    }
    let folded = line.entries[0].folded
    let word = folded.filter { !"()".contains($0) }
    return continuations.contains(word) || isPageNumber(word)
  }

  private static func isPageNumber(_ text: String) -> Bool {
    let hasNumber = text.contains { $0.isNumber || "一二三四五六七八九十".contains($0) }
    return hasNumber && text.contains("页")
      && text.allSatisfy { "第页共,，.-/ 一二三四五六七八九十".contains($0) || $0.isASCII && $0.isNumber }
  }
}
