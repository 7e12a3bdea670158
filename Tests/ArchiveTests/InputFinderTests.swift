import Foundation
import OOXML
import TestSupport
import Testing

@testable import Archive

@Suite struct InputFinderTests {
  private func found(_ folder: TemporaryFolder, _ paths: [String]) -> (names: [String], ignored: Int) {
    var finder = InputFinder(archive: folder.path("汇总.db"), limits: .standard)
    for path in paths { finder.take(path) }
    let names = finder.inputs.map { $0.path.replacingOccurrences(of: folder.url.path + "/", with: "") }
    return (names, finder.ignored)
  }

  @Test func foldersAreTakenInOrderWithoutWhatNobodySubmits() throws {
    let folder = try TemporaryFolder()
    let inner = folder.url.appending(path: "部门/下级")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    for name in ["b.xlsx", "a.xlsx", "~$a.xlsx", ".DS_Store", "汇总.db"] { try folder.write([1], name) }
    try folder.write([1], "部门/c.xlsx")
    try folder.write([1], "部门/下级/d.xlsx")
    try FileManager.default.createSymbolicLink(
      at: inner.appending(path: "圈"), withDestinationURL: folder.url)
    let (names, ignored) = found(folder, [folder.url.path])
    #expect(names == ["a.xlsx", "b.xlsx", "部门/c.xlsx", "部门/下级/d.xlsx"])
    #expect(ignored == 4)
  }

  @Test func filesOfAZIPFileAreNamedAndReadInMemory() throws {
    let folder = try TemporaryFolder()
    let gb18030: [UInt8] = [0xBC, 0xD7, 0xCE, 0xC4] + Array(".json".utf8)
    let zip = ZIPMaker([
      ZIPEntry("XXXX.json", TestArchive.json("A1")), ZIPEntry("../../乙.json", TestArchive.json("A2")),
      ZIPEntry("夹/", []), ZIPEntry("夹/~$乙.xlsx", [1]), ZIPEntry("__MACOSX/._乙.json", [1]),
    ])
    let bytes = zip.bytes().replacing(Array("XXXX.json".utf8), with: gb18030)
    try folder.write(bytes, "报送.zip")
    let (names, ignored) = found(folder, [folder.path("报送.zip")])
    #expect(names == ["报送.zip｜../../乙.json", "报送.zip｜甲文.json"])
    #expect(ignored == 2)
  }

  @Test func whatIsNoZIPFileIsRefusedAsAWhole() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("no zip".utf8), "坏.zip")
    var finder = InputFinder(archive: "汇总.db", limits: .standard)
    finder.take(folder.path("坏.zip"))
    guard case .refused(.bundle) = try #require(finder.inputs.first).source else {
      Issue.record("not refused")
      return
    }
  }

  /// One bad entry stops none of the others, and no name is used as a path.
  @Test func membersAreStoredOneByOne() throws {
    let archive = try TestArchive()
    var damaged = ZIPEntry("a.json", TestArchive.json("A1"))
    damaged.statedChecksum = 1
    var encrypted = ZIPEntry("b.json", TestArchive.json("A2"))
    encrypted.flags = 1
    let zip = ZIPMaker([damaged, encrypted, ZIPEntry("../c.json", TestArchive.json("A3"))])
    try archive.write(zip.bytes(), "报送.ZIP")
    let summary = try archive.ingest(["报送.ZIP"])
    #expect(summary.quarantined == 2 && summary.newProjects == 1)
    #expect(try archive.folder.names() == ["报送.ZIP", "汇总.db"])
  }
}
