public import Spreadsheet
public import Wording

/// Why a mark in a template's cell can't be used.
public enum MarkerProblem: Hashable, Sendable {
  /// No field has the name; the suggestions are one edit away from it.
  case unknown(name: String, suggestions: [String])

  /// The same field is marked twice in one form: neither cell is its value's.
  case repeated(name: String, first: CellReference)

  /// The name is a heading's or a note's, which has no value.
  case withoutValue(name: String)

  /// The mark shares its cell with other text.
  case insideText(String)
}

extension MarkerProblem: Worded {
  public var id: String {
    switch self {
    case .unknown: "marker-unknown"
    case .repeated: "marker-repeated"
    case .withoutValue: "marker-without-value"
    case .insideText: "marker-inside-text"
    }
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .unknown(let name, let suggestions):
      "没有“\(name)”这个栏目，标记“{{\(name)}}”不能用"
        + (suggestions.isEmpty ? "" : "，您是不是要写“{{\(suggestions[0])}}”") + "；请写栏目名称，如“{{项目名称}}”。"
    case .repeated(let name, let first):
      "标记“{{\(name)}}”在同一张表里出现了两次（另一处是 \(first)），两处都没有采用；请只留一处。"
    case .withoutValue(let name): "“\(name)”是标题或说明，没有要填的内容，标记“{{\(name)}}”不能用；请去掉。"
    case .insideText(let text): "“\(text)”里的标记和别的文字在同一个单元格，不能用；请让标记独占一个单元格。"
    }
  }

  private var english: String {
    switch self {
    case .unknown(let name, let suggestions):
      "No field is called “\(name)”, so the mark “{{\(name)}}” can't be used"
        + (suggestions.isEmpty ? "" : "; did you mean “{{\(suggestions[0])}}”?")
        + " Write a field's label, as in “{{项目名称}}”."
    case .repeated(let name, let first):
      "The mark “{{\(name)}}” stands twice in one form (also at \(first)), so neither is used; keep one of them."
    case .withoutValue(let name):
      "“\(name)” is a heading or a note without a value, so the mark “{{\(name)}}” can't be used; remove it."
    case .insideText(let text):
      "The mark in “\(text)” shares its cell with other text and can't be used; give it a cell of its own."
    }
  }
}
