import OOXML
import TestSupport
import Testing

@Suite struct PackageRefusalTests {
  private let sheetName = "xl/worksheets/sheet1.xml"

  private func refusalChanging(_ name: String, _ change: (inout ZIPEntry) -> Void) -> Refusal? {
    var package = package()
    guard var entry = package[name] else { return nil }
    change(&entry)
    package[name] = entry
    return refusal(package.bytes())
  }

  @Test func refusesTruncatedFiles() {
    let bytes = package().bytes()
    for length in [30, bytes.count / 2, bytes.count - 1] {
      #expect(refusal(Array(bytes[..<length])) == .truncatedPackage)
    }
  }

  @Test func refusesADirectoryThatIsNone() {
    var bytes = package().bytes()
    let start = bytes.count - 22
    let offset = Int(bytes[start + 16]) | Int(bytes[start + 17]) << 8
    bytes[offset] = 0
    #expect(refusal(bytes) == .damagedDirectory)
  }

  @Test func refusesSplitArchives() {
    var bytes = package().bytes()
    bytes[bytes.count - 18] = 1
    #expect(refusal(bytes) == .splitPackage)
  }

  @Test func refusesDamagedData() {
    #expect(
      refusalChanging(sheetName) { $0.statedData = [0xFF, 0xFF, 0xFF, 0xFF] }
        == .damagedEntry(sheetName, .data))
    #expect(refusalChanging(sheetName) { $0.statedChecksum = 1 } == .damagedEntry(sheetName, .checksum))
  }

  @Test func refusesFalseSizes() {
    let size = UInt32(package()[sheetName]?.content.count ?? 0)
    for stated in [size - 1, size + 1, 0] {
      #expect(refusalChanging(sheetName) { $0.statedSize = stated } == .damagedEntry(sheetName, .size))
      #expect(
        refusalChanging(sheetName) {
          $0.isDeflated = false
          $0.statedSize = stated
        } == .damagedEntry(sheetName, .size))
    }
  }

  @Test func refusesDamageInLargeEntries() {
    let rows = String(repeating: "<row/><!-- \(String(repeating: "0", count: 900)) -->", count: 1300)
    let whole = ZIPEntry(sheetName, SheetMaker.part(rows: rows))
    func refusalOf(_ change: (inout ZIPEntry) -> Void) -> Refusal? {
      refusalChanging(sheetName) {
        $0 = whole
        change(&$0)
      }
    }
    #expect(refusalOf { _ in } == nil)
    #expect(refusalOf { $0.statedChecksum = 1 } == .damagedEntry(sheetName, .checksum))
    #expect(refusalOf { $0.statedSize = 1_300_000 } == .damagedEntry(sheetName, .size))
    let data = ZIPEntry.deflated(whole.content)
    #expect(refusalOf { $0.statedData = Array(data[..<(data.count / 2)]) } == .damagedEntry(sheetName, .data))
    // Inside, what is inflated is no XML any more; that the file is damaged is the better reason.
    var changed = data
    for index in changed.count / 2..<changed.count / 2 + 40 { changed[index] ^= 0x5A }
    let refusal = refusalOf { $0.statedData = changed }
    #expect(refusal?.id.hasPrefix("entry-damaged") == true)
  }

  @Test func refusesEntriesThatAreElsewhere() {
    #expect(refusalChanging(sheetName) { $0.statedOffset = 1 }?.id == "entries-overlapping")
    #expect(refusalChanging("_rels/.rels") { $0.statedOffset = 1 << 31 }?.id.hasPrefix("entr") == true)
  }

  @Test func refusesOverlappingEntries() {
    var package = package()
    var copy = ZIPEntry("xl/copy.xml", "x")
    copy.statedOffset = 0
    package.entries.append(copy)
    #expect(refusal(package.bytes()) == .overlappingEntries("[Content_Types].xml", "xl/copy.xml"))
  }

  @Test func refusesDuplicateNames() {
    var package = package()
    package.entries.append(ZIPEntry(sheetName, "x"))
    #expect(refusal(package.bytes()) == .duplicateEntry(sheetName))
  }

  @Test(arguments: ["../a.xml", "xl/../../a.xml", "xl\\..\\a.xml", ".."])
  func refusesParentFolders(name: String) {
    var package = package()
    package.entries.append(ZIPEntry(name, "x"))
    #expect(refusal(package.bytes()) == .parentFolderInName(name))
  }

  @Test func refusesEncryption() {
    #expect(refusalChanging(sheetName) { $0.flags = 1 } == .encryptedEntry(sheetName))
  }

  @Test func refusesOtherCompression() {
    #expect(
      refusalChanging(sheetName) { $0.statedMethod = 12 } == .unsupportedCompression(sheetName, method: 12))
    #expect(
      refusalChanging("xl/styles.xml") { $0.statedMethod = 9 }
        == .unsupportedCompression("xl/styles.xml", method: 9))
  }

  @Test func leavesPartsAloneThatNobodyReads() {
    var package = package()
    var other = ZIPEntry("xl/media/a.emf", "x")
    other.statedMethod = 12
    other.statedChecksum = 0
    package.entries.append(other)
    #expect(refusal(package.bytes()) == nil)
  }

  @Test func refusesMissingParts() {
    var package = package()
    package[sheetName] = nil
    #expect(refusal(package.bytes()) == .missingPart(sheetName))
    package["xl/workbook.xml"] = nil
    #expect(refusal(package.bytes()) == .missingPart("xl/workbook.xml"))
  }

  @Test func refusesSheetsWithoutRelationship() {
    var package = package()
    package["xl/_rels/workbook.xml.rels"] = nil
    #expect(refusal(package.bytes()) == .missingPart("表"))
  }
}

/// Whatever the bytes: a workbook or a refusal, never a crash.
@Suite struct HostileBytesTests {
  @Test func survivesChangedBytes() {
    let original = package().bytes()
    var generator = SplitMix64(seed: 7)
    for _ in 0..<400 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      _ = refusal(bytes)
    }
  }

  @Test func survivesChangedParts() {
    var package = package()
    for index in package.entries.indices { package.entries[index].isDeflated = false }
    var generator = SplitMix64(seed: 11)
    for _ in 0..<400 {
      var changed = package
      let index = Int.random(in: 0..<package.entries.count, using: &generator)
      var content = changed.entries[index].content
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0..<content.count, using: &generator)
        content[place] =
          [0x22, 0x3C, 0x3E, 0x3A, 0x2D, 0x39, 0x5F, 0x41, 0x00].randomElement(using: &generator) ?? 0
      }
      changed.entries[index].content = content
      _ = refusal(changed.bytes())
    }
  }

  @Test func survivesCutFiles() {
    let bytes = package().bytes()
    for length in 0..<bytes.count { #expect(refusal(Array(bytes[..<length])) != nil) }
  }
}
