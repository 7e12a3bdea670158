/// The number formats of a workbook that a test makes; style 0 is General.
struct FormatTable {
  private var codes: [String] = []

  mutating func index(of code: String) -> Int {
    if let index = codes.firstIndex(of: code) { return index + 1 }
    codes.append(code)
    return codes.count
  }

  var part: String {
    let formats = codes.enumerated().map {
      "<numFmt numFmtId=\"\($0 + 164)\" formatCode=\"\($1.xmlEscaped)\"/>"
    }
    let styles = ["<xf numFmtId=\"0\"/>"] + codes.indices.map { "<xf numFmtId=\"\($0 + 164)\"/>" }
    return "<styleSheet xmlns=\"\(WorkbookMaker.namespace)\"><numFmts>\(formats.joined())</numFmts>"
      + "<cellXfs>\(styles.joined())</cellXfs></styleSheet>"
  }
}
