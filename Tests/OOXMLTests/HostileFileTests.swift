import OOXML
import TestSupport
import Testing

/// Files made to cost their reader more than they should are refused for the right reason, or read.
@Suite struct HostileFileTests {
  @Test(arguments: HostileFile.all)
  func endsAsItShould(_ file: HostileFile) {
    #expect(refusal(file.bytes())?.id == file.refusal)
  }
}
