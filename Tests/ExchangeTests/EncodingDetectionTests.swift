import Testing

@testable import Exchange

@Suite struct EncodingDetectionTests {
  private func text(_ bytes: [UInt8]) throws -> String {
    String(decoding: try TextDecoding.utf8(of: bytes), as: UTF8.self)
  }

  @Test func utf8WithAndWithoutMark() throws {
    #expect(try text(Array("绩效,1".utf8)) == "绩效,1")
    #expect(try text([0xEF, 0xBB, 0xBF] + Array("绩效".utf8)) == "绩效")
    #expect(try text([]) == "")
  }

  @Test func utf16InBothOrders() throws {
    let units = Array("绩效😀".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try text([0xFF, 0xFE] + little) == "绩效😀")
    #expect(try text([0xFE, 0xFF] + big) == "绩效😀")
  }

  @Test func gb18030IsWhatIsNoUTF8() throws {
    #expect(try text([0xBC, 0xA8, 0xD0, 0xA7, 0x2C, 0x31]) == "绩效,1")
    #expect(try text([0x84, 0x31, 0x95, 0x33, 0xBC, 0xA8, 0xD0, 0xA7]) == "绩效")
  }

  @Test func brokenTextIsRefusedWithItsPlace() {
    #expect(throws: TextDecoding.Failure.malformed(atOffset: 4, encoding: "UTF-8")) {
      try TextDecoding.utf8(of: [0xEF, 0xBB, 0xBF, 0x41, 0xFF])
    }
    #expect(throws: TextDecoding.Failure.malformed(atOffset: 2, encoding: "GB18030")) {
      try TextDecoding.utf8(of: [0xBC, 0xA8, 0xFF, 0x41])
    }
    #expect(throws: TextDecoding.Failure.malformed(atOffset: 2, encoding: "GB18030")) {
      try TextDecoding.utf8(of: [0xBC, 0xA8, 0xD0])
    }
    #expect(throws: TextDecoding.Failure.malformed(atOffset: 4, encoding: "UTF-16LE")) {
      try TextDecoding.utf8(of: [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8])
    }
    #expect(throws: TextDecoding.Failure.malformed(atOffset: 4, encoding: "UTF-16BE")) {
      try TextDecoding.utf8(of: [0xFE, 0xFF, 0x00, 0x41, 0x00])
    }
  }
}
