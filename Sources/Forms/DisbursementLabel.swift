/// Reads how forms name the months of the plan of disbursement beyond the vocabulary's spellings: 第一季度, 全年, `6月底(%)`.
enum DisbursementLabel {
  /// The month by whose end the share is spent, for a folded text that names one by itself: with 底, 末 or a word of
  /// spending.
  static func month(in folded: String) -> Int? {
    guard let (rest, isSure) = stripped(folded), isSure else { return nil }
    return month(ofPeriod: rest)
  }

  /// The same for a text beside the label of the plan, where 3月 or 第一季度 is enough.
  static func month(besidePlan folded: String) -> Int? {
    stripped(folded).flatMap { month(ofPeriod: $0.rest) }
  }

  /// The characters of such texts.
  static let alphabet = "第一二三四季度全年上下半前月份底末累计支出进比例数计划截至应达到"

  private static let endings = [
    "(%)", "%", "累计", "支出", "进度", "比例", "计划", "应", "达到", "底", "末", "支出数",
  ]

  /// The period without the words around it, and whether these show that it is one of the plan.
  private static func stripped(_ folded: String) -> (rest: Substring, isSure: Bool)? {
    guard folded.utf8.count <= 60, namesPeriod(folded), folded.count <= 20 else { return nil }
    var rest = Substring(folded)
    var isSure = false
    for beginning in ["截至", "截止", "至", "到"] where rest.hasPrefix(beginning) {
      rest = rest.dropFirst(beginning.count)
    }
    while let ending = endings.first(where: rest.hasSuffix) {
      rest = rest.dropLast(ending.count)
      isSure = true
    }
    return rest.isEmpty ? nil : (rest, isSure)
  }

  /// Whether a text has one of the characters without which no period is named: 月, 季, 年.
  private static func namesPeriod(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "月" || $0 == "季" || $0 == "年" }
  }

  private static func month(ofPeriod text: Substring) -> Int? {
    switch text {
    case "全年", "年", "1-12月", "1至12月", "前四季度": return 12
    case "上半年", "半年": return 6
    case "前三季度", "前3季度": return 9
    case "前二季度", "前两季度": return 6
    default: break
    }
    for (ending, length) in [("季度", 3), ("季", 3), ("月份", 1), ("月", 1)] where text.hasSuffix(ending) {
      var number = text.dropLast(ending.count)
      if number.first == "第" { number = number.dropFirst() }
      for beginning in ["1-", "1至", "1~"] where number.hasPrefix(beginning) { number = number.dropFirst(2) }
      guard let count = count(number), count * length <= 12 else { return nil }
      return count * length
    }
    return nil
  }

  private static func count(_ text: Substring) -> Int? {
    let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
    if let index = numerals.firstIndex(of: String(text)) { return index + 1 }
    guard text.count <= 2, text.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(text) else {
      return nil
    }
    return (1...12).contains(number) ? number : nil
  }
}
