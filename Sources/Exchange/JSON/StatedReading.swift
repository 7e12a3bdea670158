import BudgetModel
import Spreadsheet

/// How a target reads, as a JSON file states it beside the raw text.
struct StatedReading: Equatable {
  /// Nil where the file states no whole reading.
  var kind: String?
  var comparator: String?
  var number: ExactDecimal?
  var upper: ExactDecimal?
  var unit: String?
  var date: String?
  var isGrade = false

  init() {}

  init(of target: IndicatorTarget) {
    kind = target.kind.rawValue
    comparator = target.comparator?.rawValue
    number = target.number
    upper = target.upper
    unit = target.unit
    date = target.date?.description
    isGrade = target.isGrade
  }

  /// Whether nothing that is stated differs; with a kind the whole reading is stated, without one only what is there.
  func agrees(with reading: StatedReading) -> Bool {
    if kind != nil { return self == reading }
    return [
      comparator == nil || comparator == reading.comparator, number == nil || number == reading.number,
      upper == nil || upper == reading.upper, unit == nil || unit == reading.unit,
      date == nil || date == reading.date, !isGrade || reading.isGrade,
    ].allSatisfy(\.self)
  }
}

extension StatedReading: CustomStringConvertible {
  /// The parts in the order of writing: `quantitative ≥ 400 件`, `quantitative 80–90 %`.
  var description: String {
    let numbers = [number, upper].compactMap { $0?.description }.joined(separator: "–")
    return [kind, comparator, numbers.isEmpty ? nil : numbers, unit, date, isGrade ? "grade" : nil]
      .compactMap(\.self).joined(separator: " ")
  }
}
