import TestSupport
import Testing
import Wording

@testable import Exchange

@Suite struct JSONFuzzTests {
  /// Whatever the bytes, they are read or refused; what is read can be written and read again.
  private func survives(_ bytes: [UInt8]) {
    do throws(JSONRefusal) {
      let read = try SubmissionJSON.read(bytes: bytes).submissions
      let again = try SubmissionJSON.read(bytes: SubmissionJSON.bytes(of: read)).submissions
      #expect(again == read)
    } catch {
      #expect(!error.text(in: .english).isEmpty)
    }
  }

  @Test func randomBytesAreReadOrRefused() {
    var random = SplitMix64(seed: 41)
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...40, using: &random)
      survives((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  @Test func randomSyntaxIsReadOrRefused() {
    let tokens = [
      "{", "}", "[", "]", ",", ":", " ", "null", "true", "-1.5e3", "0", "\"", "\\", "\\u", "\"a\"",
      "\"schema\":\"jixiao/submission/1\"",
      "\"projects\":", "\"target\":", "\"raw\":", "\"goals\":", "\"indicators\":", "绩", "\n",
    ]
    var random = SplitMix64(seed: 42)
    for _ in 0..<10_000 {
      let count = Int.random(in: 0...14, using: &random)
      survives((0..<count).flatMap { _ in Array((tokens.randomElement(using: &random) ?? "").utf8) })
    }
  }

  @Test func damagedFilesAreReadOrRefused() {
    var submissions = RandomSubmission(seed: 43)
    submissions.projectLimit = 2
    submissions.indicatorLimit = 3
    var random = SplitMix64(seed: 44)
    let marks = Array("{}[]\",:\\0n ".utf8)
    for _ in 0..<150 {
      var bytes = SubmissionJSON.bytes(of: submissions.next())
      let place = Int.random(in: bytes.indices, using: &random)
      bytes[place] = marks.randomElement(using: &random) ?? 0
      survives(bytes)
      survives(Array(bytes.prefix(place)))
    }
  }
}
