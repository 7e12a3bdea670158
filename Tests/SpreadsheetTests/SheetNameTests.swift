import Spreadsheet
import TestSupport
import Testing

@Suite struct SheetNameTests {
  @Test(arguments: [
    ("1.普法经费", "1.普法经费"), ("a[b]c:d*e?f/g\\h", "a［b］c：d＊e？f／g＼h"), ("'甲'", "甲"), ("甲'乙", "甲'乙"),
    ("", "工作表"), ("''", "工作表"), (" 甲 ", "甲"), ("甲\n乙\u{0}丙\u{7}", "甲 乙丙"), ("History", "History（2）"),
    ("HISTORY", "HISTORY（2）"), ("history1", "history1"), ("\u{FFFE}甲\u{2028}", "甲"),
  ])
  func nameIsBroughtWithinTheRules(wanted: String, name: String) {
    #expect(SheetName.make(wanted) == name)
  }

  @Test func longNameIsCutBetweenCharacters() {
    #expect(SheetName.make(String(repeating: "甲", count: 40)) == String(repeating: "甲", count: 31))
    // Two units each: the sixteenth would be the 32nd.
    #expect(SheetName.make(String(repeating: "𠮷", count: 20)) == String(repeating: "𠮷", count: 15))
    // A family of eight units doesn't fit into the last four.
    let family = "👨‍👩‍👧"
    #expect(SheetName.make(String(repeating: "甲", count: 27) + family) == String(repeating: "甲", count: 27))
    let marks = "a" + String(repeating: "\u{301}", count: 60)
    #expect(SheetName.make(marks).utf16.count == 31)
    // No apostrophe comes to stand at the end by the cut.
    #expect(SheetName.make(String(repeating: "甲", count: 30) + "'乙") == String(repeating: "甲", count: 30))
  }

  @Test func namesOfAWorkbookDifferInMoreThanCase() {
    #expect(
      SheetName.make(all: ["Abc", "aBC", "ABC", "甲", "甲"]) == ["Abc", "aBC（2）", "ABC（3）", "甲", "甲（2）"])
    let long = String(repeating: "甲", count: 40)
    let names = SheetName.make(all: [String](repeating: long, count: 12))
    #expect(Set(names).count == 12 && names.allSatisfy { $0.utf16.count <= 31 })
    #expect(names[11] == String(repeating: "甲", count: 27) + "（12）")
    #expect(SheetName.make("甲", besides: ["甲", "甲（2）"]) == "甲（3）")
  }

  @Test func anyNameIsWithinTheRules() {
    var random = SplitMix64(seed: 11)
    let pieces = ["'", "a", "A", "甲", "𠮷", "👨‍👩‍👧", "[", "\u{301}", "\n", " ", "/", "\u{200D}", "History"]
    for _ in 0..<200 {
      let wanted = (0..<5).map { _ in
        (0..<Int.random(in: 0..<40, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
          .joined()
      }
      let names = SheetName.make(all: wanted)
      #expect(Set(names.map { $0.lowercased() }).count == names.count)
      for name in names {
        #expect((1...31).contains(name.utf16.count) && name.first != "'" && name.last != "'")
        #expect(!name.unicodeScalars.contains { "[]:*?/\\\n".unicodeScalars.contains($0) })
        #expect(name.lowercased() != "history")
      }
    }
  }
}
