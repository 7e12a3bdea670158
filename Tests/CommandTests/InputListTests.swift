import Testing

@testable import jixiao

@Suite struct InputListTests {
  @Test(arguments: [
    ("", []), ("a.xlsx", ["a.xlsx"]), ("a.xlsx\n", ["a.xlsx"]), ("a\r\nb\r\n", ["a", "b"]),
    ("a\n\n \t\r\n\nb", ["a", "b"]),
    ("\u{FEFF}草稿 1.xlsx\n草稿2.xlsx", ["草稿 1.xlsx", "草稿2.xlsx"]), (" a \n", [" a "]), ("a\rb\n", ["a\rb"]),
  ])
  func hasOnePathALine(_ text: String, _ paths: [String]) throws {
    #expect(try InputList.parse(Array(text.utf8), file: "清单") == paths)
  }

  @Test func namesTheLineThatIsNotUTF8() {
    let gb18030: [UInt8] = [0x61, 0x0A, 0x0A, 0xB2, 0xDD, 0xB8, 0xE5, 0x0A]
    #expect(throws: InputListFailure(.listNotUTF8(path: "清单", line: 3))) {
      try InputList.parse(gb18030, file: "清单")
    }
    #expect(throws: InputListFailure(.listNotUTF8(path: "清单", line: 1))) {
      try InputList.parse([0x61, 0x00], file: "清单")
    }
  }
}
