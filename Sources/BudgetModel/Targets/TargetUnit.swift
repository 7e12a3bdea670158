/// A unit that the form's guide lists for indicator values, by its canonical name: `%`, `元`, `人次`.
///
/// Units that mean nearly the same are never merged: 人 and 人次, 次 and 次/年, 月 and 个月 stay apart. What is merged are
/// spellings of one unit: 百分率 is %, 万元 is 元 with another number, 个工作日 is 工作日.
public struct TargetUnit: Hashable, Sendable {
  /// What a unit measures.
  public enum Dimension: String, CaseIterable, Sendable {
    /// A share of a hundred or a thousand.
    case share

    /// A difference between shares.
    case shareDifference

    case money, time, length, area, mass, power, score

    /// Things, people, acts and times they happened.
    case count
  }

  /// The canonical name, as an ``IndicatorTarget/unit`` holds it.
  public let name: String
  public let dimension: Dimension

  init(_ name: String, _ dimension: Dimension) {
    self.name = name
    self.dimension = dimension
  }

  /// The listed unit of a canonical name; nil for rates such as `元/人` and for units kept as written.
  public init?(named name: String) {
    guard let unit = TargetUnit.spellings.meaning(of: ArraySlice(name.unicodeScalars))?.unit,
      unit.name == name
    else { return nil }
    self = unit
  }

  /// What a rate counts, or the unit itself where it is no rate: 元 of `元/人`. Nil where it isn't listed.
  public init?(countedBy unit: String) {
    let scalars = unit.unicodeScalars
    self.init(named: String(scalars.prefix { $0 != "/" }))
  }
}
