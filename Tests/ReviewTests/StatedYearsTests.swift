import Testing

@testable import Review

@Suite struct StatedYearsTests {
  @Test(arguments: [
    ("2021年", 2021), ("确保 2021 年底前", 2021), ("２０２１　年", 2021), ("2022年，2020年", 2020), ("自2021-6-1起", 2021),
    ("2021/12/31", 2021), ("2021.12.31", 2021), ("1.2021年", 2021), ("有 2 2021 年", 2021),
  ])
  func findsYears(_ text: String, _ year: Int) {
    #expect(StatedYears.earliest(in: text) == year)
  }

  @Test(arguments: [
    "", "年", "2021", "2021件", "12021年", "202年", "1899年", "2100年", "2021.5", "2021-12", "2021-123-1", "二〇二一年",
    "２",
    "2021-", "2021-1-", "\u{FF10}\u{FF11}",
  ])
  func findsNone(_ text: String) {
    #expect(StatedYears.earliest(in: text) == nil)
  }
}
