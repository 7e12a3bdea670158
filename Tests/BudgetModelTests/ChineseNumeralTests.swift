import Spreadsheet
import Testing

@testable import BudgetModel

@Suite struct ChineseNumeralTests {
  private static func read(_ text: String) -> (value: String, rest: String)? {
    var scanner = TargetScanner(ArraySlice(text.unicodeScalars))
    guard let value = ChineseNumeral.take(from: &scanner) else { return nil }
    return (value.description, scanner.rest.text)
  }

  @Test func everyNumberReadsAsItIsSpelled() {
    for number in Array(1...9999) + stride(from: 10_000, to: 99_990_000, by: 77_770_000 / 77) {
      let numeral = TargetSpelling.numeral(number)
      guard number < 10_000 || number % 10_000 == 0 else { continue }
      let read = Self.read(numeral + "件")
      #expect(read?.value == "\(number)" && read?.rest == "件", "\(numeral)")
    }
  }

  @Test(arguments: [
    ("三五", "3", "五"), ("二十五千", "25", "千"), ("九十五百", "95", "百"), ("一百二万", "100", "二万"), ("一千零五百", "1005", "百"),
    ("两十", "2", "十"),
    ("十两", "10", "两"), ("三点", "3", "点"), ("三点五", "3.5", ""), ("一百零", "100", "零"), ("零五", "0", "五"),
    ("二十万三千", "203000", ""),
    ("一亿零五百万", "105000000", ""), ("一亿二", "120000000", ""), ("三万五", "35000", ""), ("一千五", "1500", ""),
    ("一万零五十", "10050", ""),
  ])
  func takesTheLongestNumeral(_ text: String, _ value: String, _ rest: String) {
    let read = Self.read(text)
    #expect(read?.value == value)
    #expect(read?.rest == rest)
  }

  @Test(arguments: ["", "百", "万元", "点五", "人", "1", "亿", "廿"])
  func takesNothing(_ text: String) {
    #expect(Self.read(text) == nil)
  }
}
