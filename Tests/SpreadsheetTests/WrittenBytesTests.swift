import Spreadsheet
import TestSupport
import Testing

/// What is written as bytes is what the texts say.
@Suite struct WrittenBytesTests {
  private func text(_ length: Int, _ write: (UnsafeMutableRawBufferPointer) -> Int) -> String {
    withUnsafeTemporaryAllocation(byteCount: length, alignment: 1) { buffer in
      let count = write(buffer)
      return String(decoding: UnsafeRawBufferPointer(rebasing: buffer[..<count]), as: UTF8.self)
    }
  }

  private func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { ExactDecimal.isPlain(UnsafeRawBufferPointer($0)) }
  }

  @Test(arguments: [
    "0", "1", "-1", "10", "0.1", "-0.05", "100000", "1E20", "1E-20", "-9.9E399", "1E-400", "1E400",
    "99999999999999999999999999999999999999", "-9.9999999999999999999999999999999999999",
    "18446744073709551615", "18446744073709551616", "184467440737095516.17",
  ])
  func writesNumbers(number: String) throws {
    let number = try #require(ExactDecimal(number))
    #expect(text(ExactDecimal.longestText, number.write) == number.description)
  }

  @Test func writesAnyNumber() throws {
    var random = SplitMix64(seed: 20)
    for _ in 0..<2000 {
      let coefficient = Int128(Int64.random(in: .min ... .max, using: &random))
      let exponent = Int.random(in: -30...30, using: &random)
      let number = try #require(ExactDecimal(coefficient: coefficient, exponent: exponent))
      #expect(text(ExactDecimal.longestText, number.write) == number.description)
      let plain = number.rounded(toSignificantDigits: 15).description
      #expect(!isPlain(number.description) || number.description == plain)
    }
  }

  @Test(arguments: ["0", "5", "-5", "100", "0.5", "-0.5", "10.25", "123456789012345", "0.12345678901234"])
  func knowsPlainNumbers(number: String) throws {
    #expect(isPlain(number))
    #expect(ExactDecimal(number)?.description == number)
  }

  @Test(arguments: [
    "", "-", "-0", "00", "01", "1.", ".5", "0.50", "1E3", "+1", " 1", "1 ", "1.0", "-0.0", "1,2", "1.2.3",
    "1234567890123456", "0.5400000000000000", "0.54000000000000004", "x", "-00.5", "1-2",
  ])
  func knowsOthers(number: String) {
    #expect(!isPlain(number))
  }

  @Test(arguments: ["A1", "Z9", "AA10", "ZZ99", "AAA100", "XFD1048576", "C1000000"])
  func writesPlaces(place: String) throws {
    let reference = try #require(CellReference(place))
    #expect(text(CellReference.longestText, reference.write) == place)
    #expect(text(CellReference.longestText, CellReference(row: 0, column: 1).write) == "")
  }
}
