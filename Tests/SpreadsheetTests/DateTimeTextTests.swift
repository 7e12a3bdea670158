import Spreadsheet
import Testing

@Suite struct DateTimeTextTests {
  @Test(
    arguments: [
      ("44742", .date, "2022-06-30"), ("44742.5", .dateTime, "2022-06-30T12:00:00"),
      ("44742", .dateTime, "2022-06-30"), ("44742.5", .date, "2022-06-30T12:00:00"),
      ("0.25", .time, "06:00:00"), ("0.25", .date, "06:00:00"), ("1.5", .time, "1900-01-01T12:00:00"),
      ("0", .date, "00:00:00"), ("1", .date, "1900-01-01"), ("59", .date, "1900-02-28"),
      ("60", .date, "1900-02-29"), ("61", .date, "1900-03-01"), ("2958465", .date, "9999-12-31"),
      ("12345.6789", .dateTime, "1933-10-18T16:17:36.960000"),
      ("44742.999999999", .dateTime, "2022-07-01"), ("0.5000000001", .time, "12:00:00"),
      ("1.5", .elapsed, "PT36H0M0S"), ("-1.2", .elapsed, "-PT28H48M0S"), ("0", .elapsed, "PT0H0M0S"),
      ("0.00001", .elapsed, "PT0H0M0.864000S"),
    ] as [(String, NumberFormat.Kind, String)])
  func writesWhatTheCellShows(number: String, kind: NumberFormat.Kind, expected: String) throws {
    let number = try #require(ExactDecimal(number))
    #expect(DateTimeText(number, kind: kind, uses1904Dates: false)?.description == expected)
  }

  @Test func countsFrom1904() throws {
    let half = try #require(ExactDecimal("0.5"))
    #expect(DateTimeText(.zero, kind: .date, uses1904Dates: true)?.description == "1904-01-01")
    #expect(DateTimeText(half, kind: .time, uses1904Dates: true)?.description == "12:00:00")
    #expect(DateTimeText(half, kind: .dateTime, uses1904Dates: true)?.description == "1904-01-01T12:00:00")
  }

  @Test(arguments: ["-1", "-0.5", "2958466", "1E20"])
  func hasNoTextForWhatIsNoDate(number: String) throws {
    let number = try #require(ExactDecimal(number))
    #expect(DateTimeText(number, kind: .date, uses1904Dates: false) == nil)
  }

  @Test func isForFormatsThatShowTime() {
    for kind in [NumberFormat.Kind.general, .number, .percent, .text, .scientific, .fraction] {
      #expect(DateTimeText(ExactDecimal(1), kind: kind, uses1904Dates: false) == nil)
    }
  }
}
