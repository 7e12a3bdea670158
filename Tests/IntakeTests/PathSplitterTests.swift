import TestSupport
import Testing

@testable import Intake

@Suite struct PathSplitterTests {
  @Test(
    arguments: [
      ("a\nb\n", ["a", "b"]), ("a\r\nb", ["a", "b"]), ("\u{FEFF}甲.xlsx\n\n乙.xlsx", ["甲.xlsx", "乙.xlsx"]),
      ("", []), ("\n\n", []), (" a \n", [" a "]),
    ] as [(String, [String])])
  func cutsAtLineFeeds(_ text: String, _ paths: [String]) {
    #expect(Self.paths(in: Array(text.utf8), endsWithNull: false).map(\.text) == paths)
  }

  @Test func keepsLineFeedsWherePathsEndWithNull() {
    let paths = Self.paths(in: Array("a\nb\0c\r\0".utf8), endsWithNull: true)
    #expect(paths.map(\.text) == ["a\nb", "c\r"])
  }

  @Test func saysWhatIsNoUTF8() {
    let paths = Self.paths(in: [0x61, 0xFF, 0x0A, 0x62, 0x0A], endsWithNull: false)
    #expect(paths.map(\.isUTF8) == [false, true])
  }

  /// However a stream is cut into pieces, the paths are the same.
  @Test func piecesMakeNoDifference() {
    var random = SplitMix64(seed: 7)
    let bytes = Array("一.xlsx\n二 三.xlsx\r\n\n四.csv\n五".utf8)
    let whole = Self.paths(in: bytes, endsWithNull: false)
    for _ in 0..<200 {
      var splitter = PathSplitter(endsWithNull: false)
      var paths: [PathSplitter.Path] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...5, using: &random)
        paths += splitter.take(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      if let last = splitter.finish() { paths.append(last) }
      #expect(paths == whole)
    }
  }

  private static func paths(in bytes: [UInt8], endsWithNull: Bool) -> [PathSplitter.Path] {
    var splitter = PathSplitter(endsWithNull: endsWithNull)
    return splitter.take(bytes) + [splitter.finish()].compactMap(\.self)
  }
}
