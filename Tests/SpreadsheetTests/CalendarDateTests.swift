import TestSupport
import Testing

@testable import Spreadsheet

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (2022, 1, 31, 28), (2024, 2, 29, 29), (1900, 2, 28, 28), (2000, 2, 29, 29), (1, 1, 1, 28),
  ])
  func daysOfTheCalendar(_ year: Int, _ month: Int, _ day: Int, _ february: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(CalendarDate(iso8601: date.description) == date)
    #expect(CalendarDate(lastDayOfMonth: 2, of: year)?.day == february)
  }

  @Test(arguments: [
    (2022, 2, 29), (1900, 2, 29), (2022, 4, 31), (2022, 0, 1), (2022, 13, 1), (2022, 1, 0), (2022, 1, 32),
    (0, 1, 1),
    (10_000, 1, 1), (Int.min, Int.min, Int.min), (Int.max, Int.max, Int.max),
  ])
  func daysThatAreNone(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "", "2022-12", "2022-1-01", "22-12-31", "2022-12-31 ", "2022-12-31-", "+022-12-31", "2022/12/31",
    "2022-02-30",
    "２０２２-12-31", "2022--131", "0000-01-01",
  ])
  func textsThatAreNoDate(_ text: String) {
    #expect(CalendarDate(iso8601: text) == nil)
  }

  @Test func noMonthHasALastDayOutsideTheYear() {
    for month in [Int.min, 0, 13, Int.max] { #expect(CalendarDate(lastDayOfMonth: month, of: 2022) == nil) }
    for year in [Int.min, 0, 10_000, Int.max] { #expect(CalendarDate(lastDayOfMonth: 2, of: year) == nil) }
  }

  @Test func orderIsThatOfTheText() throws {
    var random = SplitMix64(seed: 21)
    var dates: [CalendarDate] = []
    for _ in 0..<500 {
      let date = CalendarDate(
        year: Int.random(in: 1...9999, using: &random), month: Int.random(in: 1...12, using: &random),
        day: Int.random(in: 1...31, using: &random))
      if let date { dates.append(date) }
    }
    #expect(dates.sorted().map(\.description) == dates.map(\.description).sorted())
    #expect(dates.allSatisfy { CalendarDate(iso8601: $0.description) == $0 })
    #expect(dates.allSatisfy { $0.description.utf8.count == 10 })
  }
}
