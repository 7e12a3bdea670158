/// The scale and unit that stand behind a number, to the end of a text: `万人次`, `万元/公里`, `座桥`.
struct WrittenUnit: Equatable {
  /// The canonical name, nil where only a scale or nothing is written.
  let name: String?

  /// The power of ten that the number is multiplied by.
  let powerOfTen: Int

  /// Whether every part of it is in the list of units.
  let isListed: Bool

  static let none = WrittenUnit(name: nil, powerOfTen: 0, isListed: false)

  init(name: String?, powerOfTen: Int, isListed: Bool) {
    self.name = name
    self.powerOfTen = powerOfTen
    self.isListed = isListed
  }

  init(_ spelling: TargetUnit.Spelling) {
    self.init(name: spelling.unit.name, powerOfTen: spelling.powerOfTen, isListed: true)
  }

  /// Nil for a text that can't be a unit.
  init?(_ text: ArraySlice<Unicode.Scalar>) {
    if text.isEmpty {
      self = .none
    } else if let spelling = TargetUnit.spellings.meaning(of: text) {
      self.init(spelling)
    } else if let slash = text.firstIndex(of: "/") {
      self.init(
        counting: text[..<slash],
        bases: text[(slash + 1)...].split(separator: "/", omittingEmptySubsequences: false))
    } else if let each = text.dropFirst().firstIndex(of: "每"),
      let rate = WrittenUnit(
        counting: text[..<each],
        bases: text[(each + 1)...].split(separator: "每", omittingEmptySubsequences: false)), rate.isListed
    {
      self = rate
    } else {
      self.init(simple: text)
    }
  }

  /// A rate: 元/人/年.
  private init?(counting counted: ArraySlice<Unicode.Scalar>, bases: [ArraySlice<Unicode.Scalar>]) {
    guard let unit = WrittenUnit(simple: counted), let countedName = unit.name else { return nil }
    var name = countedName
    var isListed = unit.isListed
    for text in bases {
      guard let base = RateBase(text) else { return nil }
      name += "/" + base.name
      isListed = isListed && base.isListed
    }
    self.init(name: name, powerOfTen: unit.powerOfTen, isListed: isListed)
  }

  /// A unit that is no rate, behind a scale or not; a listed unit comes before a scale (千米, 百分率).
  private init?(simple text: ArraySlice<Unicode.Scalar>) {
    if let spelling = TargetUnit.spellings.meaning(of: text) {
      self.init(spelling)
      return
    }
    let listed = TargetUnit.spellings.prefix(of: text)?.meaning.unit
    if listed == nil || listed?.dimension == .money,
      let (power, count) = NumberScale.powers.prefix(of: text)
    {
      self.init(text.dropFirst(count), behindScale: power)
    } else {
      guard UnlistedUnit.isUnit(text) else { return nil }
      self.init(name: text.text, powerOfTen: 0, isListed: false)
    }
  }

  private init?(_ text: ArraySlice<Unicode.Scalar>, behindScale power: Int) {
    if text.isEmpty {
      self.init(name: nil, powerOfTen: power, isListed: false)
    } else if let spelling = TargetUnit.spellings.meaning(of: text) {
      self.init(name: spelling.unit.name, powerOfTen: power + spelling.powerOfTen, isListed: true)
    } else {
      guard UnlistedUnit.isUnit(text) else { return nil }
      self.init(name: text.text, powerOfTen: power, isListed: false)
    }
  }
}
