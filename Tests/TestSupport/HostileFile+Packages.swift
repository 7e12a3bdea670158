extension HostileFile {
  static let packages = [
    HostileFile("gigabyte in a part", refusal: "limit-inflate-ratio") { bomb { _ in } },
    HostileFile("gigabyte in a part that denies it", refusal: "entry-damaged-size") {
      bomb { $0.statedSize = 2 << 20 }
    },
    HostileFile("gigabyte in a part that half admits it", refusal: "limit-inflate-ratio") {
      bomb { $0.statedSize = 1 << 29 }
    },
    HostileFile("gigabyte in many small parts", refusal: "limit-inflate-ratio") { manySheets() },
    HostileFile("one part as many sheets", refusal: "limit-inflate-ratio") { sharedSheet() },
    HostileFile("hundred thousand entries", refusal: "limit-entries") {
      changed { package in
        package.usesZIP64 = true
        package.entries += (0..<100_000).map { ZIPEntry("\($0)", [], isDeflated: false) }
      }
    },
    HostileFile("overlapping entries", refusal: "entries-overlapping") {
      changed { package in
        var copy = ZIPEntry("xl/copy.xml", "x")
        copy.statedOffset = 0
        package.entries.append(copy)
      }
    },
    HostileFile("wrong checksum", refusal: "entry-damaged-checksum") {
      changed { $0[sheetName]?.statedChecksum = 1 }
    },
    HostileFile("wrong checksum of a large part", refusal: "entry-damaged-checksum") {
      changed { package in
        package[sheetName]?.content = Array(SheetMaker.part(rows: "<row/><!--\(noise(3_000_000))-->").utf8)
        package[sheetName]?.statedChecksum = 1
      }
    },
    HostileFile("duplicate entry names", refusal: "entry-duplicate") {
      changed { $0.entries.append(ZIPEntry(sheetName, "x")) }
    },
    HostileFile("name with ..", refusal: "entry-parent-folder") {
      changed { $0.entries.append(ZIPEntry("xl/../../a.xml", "x")) }
    },
    HostileFile("style part that compresses 300:1", refusal: nil) { honestStyles() },
  ]

  private static let start = "<worksheet xmlns=\"\(WorkbookMaker.namespace)\"><sheetData>"

  private static func bomb(_ change: (inout ZIPEntry) -> Void) -> [UInt8] {
    changed { package in
      var entry = ZIPEntry.bomb(
        sheetName, start: start, filler: Array(String(repeating: "<row r=\"1\"/>", count: 85_000).utf8),
        count: 1053)
      change(&entry)
      package[sheetName] = entry
    }
  }

  /// Each of them is too small to be held to the ratio.
  private static func manySheets() -> [UInt8] {
    let sheet = Array(SheetMaker.part(rows: String(repeating: " ", count: 4_100_000)).utf8)
    let data = ZIPEntry.deflated(sheet)
    var package = WorkbookMaker((0..<250).map { SheetMaker("\($0)") }).package()
    for index in package.entries.indices where package.entries[index].name.contains("worksheets") {
      package.entries[index].content = sheet
      package.entries[index].statedData = data
    }
    return package.bytes()
  }

  /// 1,000 sheets whose relationships name one part, which by itself compresses like an honest one.
  private static func sharedSheet() -> [UInt8] {
    var package = WorkbookMaker((0..<1000).map { SheetMaker("\($0)") }).package()
    let rows = "<!--\(noise(50_000))-->" + String(repeating: " ", count: 3_000_000)
    let targets = (1...1000).map { ("rId\($0)", "worksheet", "worksheets/sheet1.xml") }
    package[sheetName]?.content = Array(SheetMaker.part(rows: rows).utf8)
    package["xl/_rels/workbook.xml.rels"]?.content = Array(WorkbookMaker.relationships(targets).utf8)
    return package.bytes()
  }

  private static func honestStyles() -> [UInt8] {
    changed { package in
      let format = "<xf numFmtId=\"10\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
      package["xl/styles.xml"]?.content = Array(
        """
        <styleSheet xmlns="\(WorkbookMaker.namespace)"><cellXfs>\(String(repeating: format, count: 60_000))</cellXfs>\
        </styleSheet>
        """.utf8)
    }
  }
}
