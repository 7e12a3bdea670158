import Foundation
import OOXML
import Spreadsheet
import TestSupport
import Testing

@Suite struct FileTests {
  private func refusal(path: String) -> Refusal? {
    do throws(Refusal) {
      _ = try Workbook(path: path)
      return nil
    } catch {
      return error
    }
  }

  @Test func refusesWhatIsNoFile() {
    #expect(refusal(path: "/nowhere/a.xlsx") == .fileMissing)
    #expect(refusal(path: "") == .fileMissing)
    #expect(refusal(path: "a\0b") == .fileMissing)
    #expect(refusal(path: ProjectFolder.samples.path) == .folder)
    #expect(refusal(path: "/dev/null") == .notAFile)
  }

  @Test func readsFilesTooLargeToBeHeld() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "jixiao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var package = package()
    var generator = SplitMix64(seed: 1)
    let noise = (0..<200_000).flatMap { _ in withUnsafeBytes(of: generator.next(), Array.init) }
    package.entries.insert(ZIPEntry("xl/media/image1.png", noise, isDeflated: false), at: 0)
    let path = folder.appending(path: "a.xlsx").path
    #expect(FileManager.default.createFile(atPath: path, contents: Data(package.bytes())))
    let workbook = try Workbook(path: path)
    #expect(try workbook.sheet(workbook.sheets[0]).cells.count == 3)
    // Cut while it is open, it is refused and nothing worse.
    #expect(truncate(path, 1_000_000) == 0)
    let other = try #require(workbook.sheets.first)
    #expect(throws: Refusal.fileChanged) { try workbook.sheet(other) }
  }
}
