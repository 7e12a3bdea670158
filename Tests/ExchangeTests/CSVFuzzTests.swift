import Spreadsheet
import TestSupport
import Testing
import Wording

@testable import Exchange

@Suite struct CSVFuzzTests {
  /// Whatever the bytes, they are read within the limits or refused.
  private func survives(_ bytes: [UInt8]) {
    do throws(CSVRefusal) {
      let sheet = try CSVSheet.read(bytes: bytes, name: "")
      #expect(sheet.cells.allSatisfy { !sheet.text(of: $0).unicodeScalars.contains("\0") })
    } catch {
      #expect(!error.text(in: .chinese).isEmpty)
    }
  }

  @Test func randomBytesAreReadOrRefused() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...60, using: &random)
      survives((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  @Test func randomSyntaxIsReadOrRefused() {
    let alphabet: [UInt8] = Array("\"\",;\t\r\n'=a ".utf8) + [0xB5, 0xA5, 0xE7, 0xBB, 0xA9, 0xFF]
    var random = SplitMix64(seed: 6)
    for _ in 0..<10_000 {
      let count = Int.random(in: 0...30, using: &random)
      survives((0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 })
    }
  }

  @Test func damagedFilesAreReadOrRefused() throws {
    var submissions = RandomSubmission(seed: 7)
    var random = SplitMix64(seed: 8)
    for round in 0..<60 {
      var bytes = try IndicatorListCSV.bytes(
        of: submissions.next(), encoding: round % 2 == 0 ? .utf8 : .gb18030)
      for _ in 0..<3 {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      survives(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))))
    }
  }
}
