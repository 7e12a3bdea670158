/// The sheet in front of a reference, as in `表!A1`, `'第 1 季度'!A1`, `[1]表!A1` or `一:三!A1`.
struct FormulaSheet: Equatable {
  /// The number in brackets of another workbook; `0` is this one.
  let workbook: String?

  /// The sheet, without quotes; the first of several.
  let name: String

  /// The last of several sheets.
  let lastName: String?

  /// Where it stands in the formula's bytes, quotes among them, the exclamation mark not.
  let range: Range<Int>

  /// - Parameter text: what stands before the exclamation mark, quotes resolved.
  init(_ text: String, range: Range<Int>) {
    self.range = range
    var rest = text[...]
    var workbook: String?
    if let open = rest.firstIndex(of: "["), let close = rest.lastIndex(of: "]"), open < close {
      workbook = String(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    let names = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    self.workbook = workbook == "0" ? nil : workbook
    name = String(names.first ?? "")
    lastName = names.count > 1 ? String(names[1]) : nil
  }

  /// Whether this is one sheet of the own workbook with a name, whatever the case of its letters.
  func isSheet(_ name: String) -> Bool {
    workbook == nil && lastName == nil && self.name.lowercased() == name.lowercased()
  }
}
