import BudgetModel

/// An indicator's value that a form splits into columns of its own for sign, number and unit.
struct SplitTarget {
  /// The codes that a sign column may hold instead of signs; 6 and 定性 say that the value is a text.
  private static let signs = [
    "1": "≥", "2": "＞", "3": "＝", "4": "＜", "5": "≤", "6": "", "定性": "", "定量": "",
  ]

  /// The parts as one text, without blanks between them: a sign or a unit that the value carries itself stands once.
  let text: String

  /// What the sign's column holds, where it is no sign.
  let unknownSign: String?

  init(sign: String?, unit: String?, value: String) {
    let value = WrappedText.unwrapped(value)
    let reading = IndicatorTarget(reading: value, fiscalYear: nil)
    let (written, unknown) = SplitTarget.sign(sign)
    let unit = SplitTarget.isNothing(unit ?? "") ? "" : WrappedText.withoutBlanks(unit ?? "")
    unknownSign = unknown
    if reading.kind == .placeholder {
      text = written.isEmpty && unit.isEmpty ? value : written + unit
      return
    }
    let repeatsSign = SplitTarget.comparator(written).map { $0 == reading.comparator } ?? false
    let repeatsUnit = WrappedText.withoutBlanks(value).hasSuffix(unit)
    text = (repeatsSign ? "" : written) + value + (repeatsUnit ? "" : unit)
  }

  /// Whether a text is a sign by itself.
  static func isSign(_ text: String) -> Bool {
    text.utf8.count <= 24 && signs[text] == nil && comparator(text) != nil
  }

  private static func sign(_ text: String?) -> (written: String, unknown: String?) {
    guard let text, !isNothing(text) else { return ("", nil) }
    if let sign = signs[WrappedText.withoutBlanks(text)] { return (sign, nil) }
    return comparator(text) == nil ? ("", text) : (text, nil)
  }

  /// The comparator that a sign is.
  private static func comparator(_ sign: String) -> IndicatorTarget.Comparator? {
    IndicatorTarget(reading: sign + "1", fiscalYear: nil).comparator
  }

  private static func isNothing(_ text: String) -> Bool {
    IndicatorTarget(reading: text, fiscalYear: nil).kind == .placeholder
  }
}
