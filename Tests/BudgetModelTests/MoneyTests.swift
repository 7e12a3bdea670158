import Spreadsheet
import Testing

@testable import BudgetModel

@Suite struct MoneyTests {
  @Test(arguments: [
    ("16", MoneyUnit.tenThousand, "160000.00"), ("160000", .yuan, "160000.00"), ("0.5", .thousand, "500.00"),
    ("1.5", .hundredMillion, "150000000.00"), ("12.345", .yuan, "12.345"),
    ("0.123456", .tenThousand, "1234.56"), ("-3.1", .yuan, "-3.10"),
    ("0", .tenThousand, "0.00"),
  ])
  func countsInYuan(_ number: String, _ unit: MoneyUnit, _ text: String) throws {
    let decimal = try #require(ExactDecimal(number))
    let money = try #require(Money(decimal, in: unit))
    #expect(money.description == text)
    #expect(Money(yuan: try #require(ExactDecimal(text))) == money)
  }

  @Test func tellsPartsOfFen() throws {
    #expect(Money(yuan: try #require(ExactDecimal("12.345"))).hasPartOfFen)
    #expect(!Money(yuan: try #require(ExactDecimal("12.340"))).hasPartOfFen)
    #expect(!Money(yuan: ExactDecimal(12)).hasPartOfFen)
  }

  @Test func orderAndLimits() throws {
    #expect(Money(yuan: ExactDecimal(1)) < Money(yuan: ExactDecimal(2)))
    #expect(Money(try #require(ExactDecimal("1e399")), in: .tenThousand) == nil)
    #expect(MoneyUnit.allCases.map(\.powerOfTen) == [0, 3, 4, 8])
  }
}
