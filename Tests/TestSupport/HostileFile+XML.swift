extension HostileFile {
  static let xml = [
    HostileFile("entity bomb", refusal: "xml-doctype") {
      var entities = "<!ENTITY a \"aaaaaaaaaa\">"
      for (name, other) in zip("bcdefghij", "abcdefghi") {
        entities += "<!ENTITY \(name) \"\(String(repeating: "&\(other);", count: 10))\">"
      }
      return part(
        "<!DOCTYPE x [\(entities)]><worksheet><sheetData><row><c><v>&j;</v></c></row></sheetData></worksheet>"
      )
    },
    HostileFile("external entity", refusal: "xml-doctype") {
      part(
        "<!DOCTYPE x SYSTEM \"file:///etc/passwd\" [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>"
      )
    },
    HostileFile("nested 100,000 deep", refusal: "limit-xml-depth") {
      sheet(rows: String(repeating: "<row>", count: 100_000) + String(repeating: "</row>", count: 100_000))
    },
    HostileFile("extension nested 100,000 deep", refusal: "limit-xml-depth") {
      let extensions = String(repeating: "<x>", count: 100_000) + String(repeating: "</x>", count: 100_000)
      return sheet(rows: "", behind: "<extLst>\(extensions)</extLst>")
    },
    HostileFile("one comment of 15 megabytes", refusal: nil) {
      part(SheetMaker.part(rows: "<row/>") + "<!--\(noise(15_000_000))-->")
    },
    HostileFile("one attribute of 15 megabytes", refusal: "reference-unreadable") {
      sheet(rows: "<row><c r=\"\(noise(15_000_000))\"><v>1</v></c></row>")
    },
    HostileFile("hundred thousand attributes", refusal: nil) {
      let attributes = (0..<100_000).map { " a\($0)=\"\"" }.joined()
      return sheet(rows: "<row><c\(attributes)><v>1</v></c></row>")
    },
    HostileFile("hundred thousand declarations", refusal: "limit-xml-namespaces") {
      sheet(rows: "<row\((0..<100_000).map { " xmlns:a\($0)=\"a\"" }.joined())/>")
    },
    HostileFile("style part of elements without end", refusal: "limit-xml-depth") {
      styles(String(repeating: "<a>", count: 300_000))
    },
    HostileFile("style part of tags without end", refusal: "xml-broken") {
      styles(String(repeating: "<", count: 1_000_000))
    },
    HostileFile("style part of quotes without end", refusal: "xml-broken") {
      styles(String(repeating: "<xf a='", count: 120_000))
    },
    HostileFile("style part of end tags of other names", refusal: "xml-broken") {
      styles(String(repeating: "<a></b>", count: 140_000))
    },
    HostileFile("many declarations and many names", refusal: nil) {
      let declarations = (0..<90).map { " xmlns:prefix\($0)=\"urn:\($0)\"" }.joined()
      // More than deflate looks back on, so that the part is no bomb.
      let names = (0..<800).map { "<prefix0:a/><prefix0:b x=\"\($0)\"/>" + noise(20 + $0 % 7) }.joined()
      return part(
        "<worksheet xmlns=\"\(WorkbookMaker.namespace)\"\(declarations)>"
          + String(repeating: names, count: 125) + "</worksheet>")
    },
  ]

  private static func styles(_ content: String) -> [UInt8] {
    changed { $0["xl/styles.xml"]?.content = Array("<styleSheet>\(content)".utf8) }
  }
}
