import OOXML
import TestSupport
import Testing
import Wording

/// Files made to cost their reader more than they should are refused for the right reason, or read.
@Suite struct HostileFileTests {
  @Test(arguments: HostileFile.all)
  func endsAsItShould(_ file: HostileFile) {
    #expect(refusal(file.bytes())?.id == file.refusal)
  }

  /// A sentence quotes what a file holds, so it must not be as long as that.
  @Test func quotesTheBeginningOfALongReference() throws {
    let file = try #require(HostileFile.all.first { $0.name.hasPrefix("one attribute") })
    #expect(refusal(file.bytes()).map { $0.text(in: .english).count < 300 } == true)
  }
}
