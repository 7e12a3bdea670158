import TestSupport
import Testing

@testable import Spreadsheet

/// Exact decimals: spelling, comparison, sums and rounding, up to the last digit that is held.
@Suite struct ExactDecimalTests {
  private static let limit = ExactDecimal.powersOfTen[38]

  private static func random(_ random: inout SplitMix64) -> ExactDecimal {
    let width = Int.random(in: 0...38, using: &random)
    let bound = ExactDecimal.powersOfTen[width] - 1
    let coefficient = bound == 0 ? 0 : Int128.random(in: -bound...bound, using: &random)
    return ExactDecimal(coefficient: coefficient, exponent: Int.random(in: -45...45, using: &random)) ?? .zero
  }

  /// Values at which something could overflow.
  private static let extremes: [ExactDecimal] = {
    let coefficients: [Int128] = [0, 1, -1, 5, 9, 10, limit - 1, 1 - limit, limit / 2, 49, -50, 170_141_183]
    let exponents = [-400, -399, -39, -38, -1, 0, 1, 37, 38, 39, 362, 400]
    return coefficients.flatMap { coefficient in
      exponents.compactMap { ExactDecimal(coefficient: coefficient, exponent: $0) }
    }
  }()

  // MARK: Spelling

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("0.00", "0"), ("95.00", "95"), ("95.", "95"), (".5", "0.5"), ("-.50", "-0.5"),
    ("+7", "7"), ("007", "7"), ("1E3", "1000"), ("1e-3", "0.001"), ("1.50E+2", "150"), ("100", "100"),
    ("-1234.5600", "-1234.56"), ("0E999999", "0"),
    ("0.0000000000000000000000000000000000000000000005E46", "5"),
    ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
    ("0.54000000000000004", "0.54000000000000004"),
  ])
  func reads(_ text: String, _ canonical: String) throws {
    let value = try #require(ExactDecimal(text))
    #expect(value.description == canonical)
  }

  @Test(arguments: [
    "", " ", "-", "+", ".", "-.", "1 ", " 1", "1,000", "1.2.3", "--1", "+-1", "1E", "1E+", "E3", "0x1", "１",
    "NaN", "inf",
    "1e401", "1e-401", "1E99999999999999999999", "100000000000000000000000000000000000001E400",
    "123456789012345678901234567890123456789", "100000000000000000000000000000000000000000001", "1\0",
  ])
  func refuses(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func printsWhatItReads() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<3000 {
      let value = Self.random(&random)
      #expect(ExactDecimal(value.description) == value)
      #expect(ExactDecimal("\(value.coefficient)E\(value.exponent)") == value)
      let digits = Int.random(in: -1...50, using: &random)
      let text = value.text(fractionDigits: digits)
      #expect(ExactDecimal(text) == value)
      let behindPoint = text.split(separator: ".").dropFirst().first?.count ?? 0
      #expect(behindPoint == max(value.fractionDigits, digits, 0))
    }
  }

  @Test func holdsEqualValuesAlike() {
    #expect(ExactDecimal("95.00") == ExactDecimal(95))
    #expect(ExactDecimal("1E2")?.hashValue == ExactDecimal(100).hashValue)
    #expect(ExactDecimal(coefficient: 9500, exponent: -2) == ExactDecimal(95))
    #expect(ExactDecimal(coefficient: 0, exponent: 77)?.exponent == 0)
  }

  // MARK: Limits

  @Test func refusesWhatItCannotHold() {
    #expect(ExactDecimal(coefficient: .max, exponent: 0) == nil)
    #expect(ExactDecimal(coefficient: .min, exponent: 0) == nil)
    #expect(ExactDecimal(coefficient: Self.limit, exponent: 0)?.description.count == 39)
    #expect(ExactDecimal(coefficient: Self.limit + 1, exponent: 0) == nil)
    for exponent in [Int.min, -401, 401, Int.max, Int.max - 1] {
      #expect(ExactDecimal(coefficient: 1, exponent: exponent) == nil)
      #expect(ExactDecimal(coefficient: 0, exponent: exponent) == .zero)
    }
    #expect(ExactDecimal(coefficient: 10, exponent: 400) == nil)
    #expect(ExactDecimal(coefficient: 10, exponent: -401)?.exponent == -400)
    #expect(ExactDecimal(Int.min).integer == Int.min)
    #expect(ExactDecimal(Int.max).integer == Int.max)
  }

  @Test func nothingTraps() {
    for value in Self.extremes {
      #expect(value.negated.negated == value)
      #expect(value.significantDigits <= 38)
      for count in [Int.min, -401, -38, -1, 0, 1, 15, 38, 39, 401, Int.max] {
        _ = value.rounded(toSignificantDigits: count).description
        _ = value.rounded(toFractionDigits: count).description
        #expect(value.text(fractionDigits: count).utf8.count < 1300)
        _ = value.shifted(byPowerOfTen: count)
      }
      _ = value.integer
      for other in Self.extremes {
        let isOrdered = [value < other, value == other, other < value].count { $0 } == 1
        if !isOrdered || value.adding(other) != other.adding(value) { Issue.record("\(value) and \(other)") }
      }
      #expect(value.adding(value.negated) == .zero)
      #expect(value.adding(.zero) == value)
    }
  }

  @Test func textWithLargestExponents() {
    #expect(ExactDecimal("1e400")?.description == "1" + String(repeating: "0", count: 400))
    #expect(ExactDecimal("-1e-400")?.description == "-0." + String(repeating: "0", count: 399) + "1")
  }

  // MARK: Arithmetic

  @Test func sumsAreThoseOfIntegers() {
    var random = SplitMix64(seed: 12)
    for _ in 0..<3000 {
      let bound = ExactDecimal.powersOfTen[Int.random(in: 1...36, using: &random)]
      let left = Int128.random(in: -bound...bound, using: &random)
      let right = Int128.random(in: -bound...bound, using: &random)
      let exponent = Int.random(in: -20...20, using: &random)
      let sum = ExactDecimal(coefficient: left, exponent: exponent)?
        .adding(ExactDecimal(coefficient: right, exponent: exponent) ?? .zero)
      #expect(sum == ExactDecimal(coefficient: left + right, exponent: exponent))
    }
  }

  @Test func sumIsExactOrNil() throws {
    let large = try #require(ExactDecimal("180000000000000000000000000000000000000"))
    let nines = try #require(ExactDecimal("-99999999999999999999999999999999999999"))
    #expect(large.adding(nines)?.description == "80000000000000000000000000000000000001")
    #expect(nines.adding(large)?.description == "80000000000000000000000000000000000001")
    #expect(ExactDecimal("1e38")?.adding(ExactDecimal(1)) == nil)
    #expect(ExactDecimal("1e38")?.adding(ExactDecimal(-1))?.description == String(repeating: "9", count: 38))
    #expect(ExactDecimal("1e400")?.adding(.zero) == ExactDecimal("1e400"))
    #expect(ExactDecimal("1e400")?.adding(ExactDecimal(1)) == nil)
    #expect(nines.negated.adding(nines.negated)?.description == nil)
    #expect(ExactDecimal("0.1")?.adding(try #require(ExactDecimal("0.2")))?.description == "0.3")
  }

  @Test func orderIsThatOfTheSameScale() {
    var random = SplitMix64(seed: 13)
    for _ in 0..<3000 {
      let left = Int128.random(in: -1_000_000...1_000_000, using: &random)
      let right = Int128.random(in: -1_000_000...1_000_000, using: &random)
      let shift = Int.random(in: 0...12, using: &random)
      guard let first = ExactDecimal(coefficient: left, exponent: shift),
        let second = ExactDecimal(coefficient: right, exponent: 0)
      else { continue }
      let scaled = left * ExactDecimal.powersOfTen[shift]
      #expect((first < second) == (scaled < right))
      #expect((second < first) == (right < scaled))
      #expect((first.negated < second.negated) == (right < scaled))
    }
  }

  @Test func orderIsTransitiveOverExtremes() {
    let sorted = Self.extremes.sorted()
    for (left, right) in zip(sorted, sorted.dropFirst()) { #expect(!(right < left)) }
  }

  // MARK: Rounding

  @Test(arguments: [
    ("0.125", 2, "0.13"), ("-0.125", 2, "-0.13"), ("0.124", 2, "0.12"), ("2.5", 0, "3"), ("-2.5", 0, "-3"),
    ("1.005", 2, "1.01"), ("0.004", 2, "0"), ("0.005", 2, "0.01"), ("1234.5", -2, "1200"), ("50", -2, "100"),
    ("49", -2, "0"), ("99.999", 2, "100"), ("7", 5, "7"),
  ])
  func roundsFractions(_ text: String, _ digits: Int, _ rounded: String) throws {
    #expect(try #require(ExactDecimal(text)).rounded(toFractionDigits: digits).description == rounded)
  }

  @Test(arguments: [
    ("0.54000000000000004", 15, "0.54"), ("123456789012345678", 15, "123456789012346000"),
    ("0.00012345", 2, "0.00012"),
    ("99.5", 2, "100"), ("5", 0, "10"), ("4", 0, "0"), ("12", 5, "12"), ("0", 3, "0"),
    ("99999999999999999999999999999999999999", 37, "100000000000000000000000000000000000000"),
  ])
  func roundsSignificantDigits(_ text: String, _ digits: Int, _ rounded: String) throws {
    #expect(try #require(ExactDecimal(text)).rounded(toSignificantDigits: digits).description == rounded)
  }

  @Test func shiftsExactly() throws {
    #expect(ExactDecimal(95).shifted(byPowerOfTen: -2)?.description == "0.95")
    #expect(try #require(ExactDecimal("16.5")).shifted(byPowerOfTen: 4)?.description == "165000")
    #expect(ExactDecimal(1).shifted(byPowerOfTen: 401) == nil)
    #expect(ExactDecimal.zero.shifted(byPowerOfTen: Int.max) == .zero)
  }

  @Test func integers() throws {
    #expect(try #require(ExactDecimal("1e18")).integer == 1_000_000_000_000_000_000)
    #expect(try #require(ExactDecimal("1e19")).integer == nil)
    #expect(try #require(ExactDecimal("9223372036854775808")).integer == nil)
    #expect(try #require(ExactDecimal("0.5")).integer == nil)
    #expect(ExactDecimal(12).isInteger)
    #expect(ExactDecimal(-12).isNegative)
    #expect(ExactDecimal.zero.isZero && !ExactDecimal.zero.isNegative)
    #expect(try #require(ExactDecimal("12.345")).significantDigits == 5)
    #expect(ExactDecimal.zero.significantDigits == 1)
    #expect(ExactDecimal(1000).significantDigits == 1)
  }
}
