import BudgetModel
import Spreadsheet

/// An indicator's value as a form with columns for sign, number and unit takes it: the other direction of ``SplitTarget``.
struct TargetParts: Equatable {
  private(set) var sign = ""
  private(set) var value: String
  private(set) var unit = ""

  /// The codes that a sign's list may demand.
  private static let codes: [IndicatorTarget.Comparator: String] = [
    .atLeast: "1", .greater: "2", .equal: "3", .less: "4", .atMost: "5",
  ]

  /// The spellings of a sign that a list may offer.
  private static let spellings: [IndicatorTarget.Comparator: [String]] = [
    .atLeast: ["≥", "≧", ">=", "大于等于"], .greater: [">", "＞", "大于"], .equal: ["=", "＝", "等于"],
    .less: ["<", "＜", "小于"], .atMost: ["≤", "≦", "<=", "小于等于"],
  ]

  /// - Parameters:
  ///   - hasSign: whether the form has a column for the sign; without any column the value stays as written.
  ///   - signs: what the list of the sign's cell offers.
  ///   - units: what the list of the unit's cell offers.
  init(_ target: IndicatorTarget, hasSign: Bool, hasUnit: Bool, signs: [String]?, units: [String]?) {
    value = target.raw
    guard hasSign || hasUnit else { return }
    let split = TargetParts.candidates(target, hasSign, hasUnit, signs, units).first { $0.reads(as: target) }
    if let split {
      self = split
    } else if target.kind == .qualitative || target.kind == .deadline {
      sign = ["定性", "6"].first { signs?.contains($0) == true } ?? ""
      if !reads(as: target) { sign = "" }
    }
  }

  private init(sign: String, value: String, unit: String) {
    self.sign = sign
    self.value = value
    self.unit = unit
  }

  /// Ways to part a number, the best first.
  private static func candidates(
    _ target: IndicatorTarget, _ hasSign: Bool, _ hasUnit: Bool, _ signs: [String]?, _ units: [String]?
  ) -> [TargetParts] {
    guard target.kind == .quantitative, let number = target.number else { return [] }
    let sign = target.comparator.map { TargetParts.sign($0, among: signs) } ?? ""
    let figures = target.upper.map { "\(number)-\($0)" } ?? "\(number)"
    var candidates: [TargetParts] = []
    for unit in TargetParts.units(of: target, among: units) {
      let inColumn = hasSign && sign != nil
      let written = inColumn ? "" : target.comparator?.rawValue ?? ""
      candidates.append(
        TargetParts(
          sign: inColumn ? sign ?? "" : "", value: written + figures + (hasUnit ? "" : unit),
          unit: hasUnit ? unit : ""))
    }
    return candidates
  }

  /// What stands in the sign's column for a comparator; nil where its list has nothing for it.
  private static func sign(_ comparator: IndicatorTarget.Comparator, among signs: [String]?) -> String? {
    guard let signs else { return comparator.rawValue }
    let wanted = (spellings[comparator] ?? []) + [codes[comparator] ?? ""]
    return wanted.first(where: signs.contains)
  }

  /// The unit as written and the canonical one; one that the unit's list offers comes first.
  private static func units(of target: IndicatorTarget, among units: [String]?) -> [String] {
    guard let canonical = target.unit else { return [""] }
    let raw = WrappedText.withoutBlanks(target.raw)
    let written = String(raw.reversed().prefix { !isDigit($0) && $0 != "." }.reversed())
    var spellings = [written, canonical].filter { !$0.isEmpty }
    if canonical == "%" { spellings += ["%", "百分率", "百分比"] }
    let offered = spellings.filter { units?.contains($0) == true }
    return offered + spellings
  }

  /// Whether a character is a digit of either width; 百 is none.
  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || ("０"..."９").contains(character)
  }

  /// Whether a reader takes the same from the parts.
  private func reads(as target: IndicatorTarget) -> Bool {
    let split = SplitTarget(sign: sign.isEmpty ? nil : sign, unit: unit.isEmpty ? nil : unit, value: value)
    guard split.unknownSign == nil else { return false }
    return IndicatorTarget(reading: WrappedText.unwrapped(split.text), fiscalYear: nil).hasSameReading(
      as: IndicatorTarget(reading: target.raw, fiscalYear: nil))
  }
}
