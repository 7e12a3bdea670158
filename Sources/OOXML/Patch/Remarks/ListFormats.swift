/// The cell formats of a ``ListSheet``, added behind those that a workbook has; 0, the usual one, where it has no styles.
struct ListFormats {
  var title = 0
  var explanation = 0
  var heading = 0
  var body = 0
  var link = 0
  var answer = 0

  init() {}

  init(addedTo styles: inout StyleAdditions) {
    let prefix = styles.prefix
    func font(_ properties: String, size: Int, in styles: inout StyleAdditions) -> Int {
      styles.add(
        "<\(prefix)font>\(properties)<\(prefix)sz val=\"\(size)\"/><\(prefix)name val=\"宋体\"/>"
          + "<\(prefix)charset val=\"134\"/></\(prefix)font>", to: "fonts")
    }
    func fill(_ colour: String, in styles: inout StyleAdditions) -> Int {
      styles.add(
        "<\(prefix)fill><\(prefix)patternFill patternType=\"solid\"><\(prefix)fgColor rgb=\"\(colour)\"/>"
          + "<\(prefix)bgColor indexed=\"64\"/></\(prefix)patternFill></\(prefix)fill>", to: "fills")
    }
    let plain = font("", size: 10, in: &styles)
    let bold = font("<\(prefix)b/>", size: 10, in: &styles)
    let large = font("<\(prefix)b/>", size: 14, in: &styles)
    let linked = font(
      "<\(prefix)u/>", size: 10, in: &styles)
    let headingFill = fill("FFD9E2F3", in: &styles)
    let answerFill = fill("FFFFF2CC", in: &styles)
    let edges = ["left", "right", "top", "bottom"].map {
      "<\(prefix)\($0) style=\"thin\"><\(prefix)color rgb=\"FF808080\"/></\(prefix)\($0)>"
    }
    let border = styles.add(
      "<\(prefix)border>\(edges.joined())<\(prefix)diagonal/></\(prefix)border>", to: "borders")
    func format(_ font: Int, fill: Int, border: Int, centred: Bool = false) -> Int {
      let horizontal = centred ? " horizontal=\"center\"" : ""
      return styles.add(
        "<\(prefix)xf numFmtId=\"0\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" xfId=\"0\" "
          + "applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><\(prefix)alignment\(horizontal) "
          + "vertical=\"center\" wrapText=\"1\"/></\(prefix)xf>", to: "cellXfs")
    }
    title = format(large, fill: 0, border: 0)
    explanation = format(plain, fill: 0, border: 0)
    heading = format(bold, fill: headingFill, border: border, centred: true)
    body = format(plain, fill: 0, border: border)
    link = format(linked, fill: 0, border: border, centred: true)
    answer = format(plain, fill: answerFill, border: border)
  }
}

extension WorkbookPatch {
  /// Appends a sheet with a table of texts behind all others.
  ///
  /// - Parameter name: within Excel's rules and free.
  public func append(_ list: ListSheet, named name: String) throws(PatchRefusal) -> SheetEntry {
    let namespaces = try workbook().markup.spellings
    var formats = ListFormats()
    if let part = try stylesPart() {
      var styles = try StyleAdditions(try package.markup(of: part))
      formats = ListFormats(addedTo: &styles)
      let sheet = try appendSheet(named: name, content: list.part(formats, namespaces))
      styles.apply(to: package)
      return sheet
    }
    return try appendSheet(named: name, content: list.part(formats, namespaces))
  }
}
