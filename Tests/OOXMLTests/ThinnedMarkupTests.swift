import OOXML
import Spreadsheet
import TestSupport
import Testing

/// Leaving out of the style part what nobody asks for changes nothing of what is read.
@Suite struct ThinnedMarkupTests {
  private enum Reading: Equatable {
    case codes([String])
    case refused(Refusal)
  }

  /// The codes of the first styles' formats.
  private func reading(_ styles: String) -> Reading {
    var package = package()
    package["xl/styles.xml"]?.content = Array(styles.utf8)
    do throws(Refusal) {
      let workbook = try Workbook(bytes: package.bytes())
      var codes: [String] = []
      for style in 0..<8 { codes.append(try workbook.format(ofStyle: style).code) }
      return .codes(codes)
    } catch {
      return .refused(error)
    }
  }

  private func codes(_ children: String) -> [String]? {
    let reading = reading("<styleSheet xmlns=\"\(WorkbookMaker.namespace)\">\(children)</styleSheet>")
    if case .codes(let codes) = reading { return codes }
    return nil
  }

  private static let formats =
    "<cellXfs><xf numFmtId=\"10\"><alignment wrapText=\"1\"/></xf><xf numFmtId=\"9\"/></cellXfs>"

  @Test(arguments: [
    "<fonts count=\"1\"><font><name val=\"宋体\"/></font></fonts>",
    "<fonts/><fills count='0' />",
    "<fonts note=\"a>b/>\"><font/></fonts>",
    "<font><fonts/></font><fonts></fonts\n>",
    "<borders><border><cellXfs><xf numFmtId=\"1\"/></cellXfs></border></borders>",
    "<cellStyleXfs><xf numFmtId=\"1\"/></cellStyleXfs>",
    "<dxfs><dxf><numFmt numFmtId=\"10\" formatCode=\"x\"/></dxf></dxfs>",
    // Elements of one name inside each other, and of names that begin alike.
    "<a><a/><a><xf/></a></a><ab></ab>",
    "<a><ab></ab><abc/></a>",
    // Where `<` begins no tag.
    "<fonts><!-- </fonts><cellXfs><xf numFmtId=\"1\"/></cellXfs> --></fonts>",
    "<fonts><![CDATA[</fonts><xf/>]]></fonts>",
    "<fonts><?a </fonts><xf/>?></fonts>",
  ])
  func leavesOutWhatIsSkipped(before: String) {
    #expect(codes(before + ThinnedMarkupTests.formats)?.prefix(3) == ["0.00%", "0%", "General"])
    #expect(codes(ThinnedMarkupTests.formats + before)?.prefix(3) == ["0.00%", "0%", "General"])
  }

  @Test func keepsTheAttributesThatAreRead() {
    let format = "<numFmts><numFmt a='>' formatCode=\"0&quot;件&quot;\"\n numFmtId='164' b = 'c'/></numFmts>"
    let styles =
      "<cellXfs x:a=\"b\" xmlns:x=\"y\"><xf fontId=\"0\"  numFmtId=\"164\" numFmtId2=\"9\"/></cellXfs>"
    #expect(codes(format + styles)?.first == "0\"件\"")
    #expect(codes("<cellXfs><xf numFmtId = '9' fontId='0'/></cellXfs>")?.first == "0%")
  }

  /// A quote that closes only behind the next tag would hide that tag.
  @Test func refusesWhatHidesATag() {
    #expect(codes("<cellXfs><xf fontId=\"0><xf numFmtId=\"9\" a=\"/></cellXfs>") == nil)
    #expect(codes("<fonts a=\"0><xf numFmtId=\"9\"></fonts>") == nil)
  }

  /// Elements of the compatibility namespace are seen through, whatever their prefix.
  @Test func seesThroughFallbacksWithoutPrefix() {
    let formats = """
      <AlternateContent xmlns="http://schemas.openxmlformats.org/markup-compatibility/2006"><Choice/><Fallback>\
      <cellXfs xmlns="\(WorkbookMaker.namespace)"><xf numFmtId="9"/></cellXfs></Fallback></AlternateContent>
      """
    #expect(codes("<fonts></fonts>" + formats)?.first == "0%")
  }

  /// A refusal names the place in the part as it is, not as it was thinned.
  @Test func namesTheRealPlaceOfAnError() {
    let start = "<styleSheet>\n<fonts><font/>\n</fonts>\n<borders></borders>"
    #expect(
      reading(start + "<cellXfs></styleSheet>")
        == .refused(.brokenXML(part: "xl/styles.xml", line: 4, column: 31)))
    #expect(
      reading("<fonts><styleSheet/></fonts>") == .refused(.unexpectedRoot(part: "xl/styles.xml")))
  }

  /// Random markup, sound and broken: read as a part that ends in a comment, of which nothing is left out.
  @Test func readsRandomPartsAsWhole() {
    var random = SplitMix64(seed: 12)
    let pieces = [
      "<fonts>", "</fonts>", "<fonts/>", "<font a='>'>", "<xf fontId='0' numFmtId=\"9\" a=''/>", "<xf a=\"0>",
      "</font>", "<font b=\"/\" />", "<cellXfs>",
      "</cellXfs>",
      "<xf numFmtId=\"9\"/>", "<xf numFmtId='2'>", "</xf>", "<alignment/>", "<numFmts>", "</numFmts>",
      "x&lt;y", "\n",
      "<numFmt numFmtId=\"2\" formatCode=\"0&quot;件&quot;\"/>", "<x:a>", "</x:a>", "<a xmlns:x='y'>", "</a>",
      "</a >",
    ]
    var sound = 0
    for _ in 0..<800 {
      let count = Int.random(in: 1...8, using: &random)
      let inner = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let thinned = reading("<styleSheet>\(inner)</styleSheet>")
      let whole = reading("<styleSheet>\(inner)</styleSheet><!---->")
      if case .codes = whole {
        sound += 1
        #expect(thinned == whole, "\(inner)")
      } else if case .refused = thinned {
        #expect(thinned == whole, "\(inner)")
      }
    }
    #expect(sound > 30)
  }
}
