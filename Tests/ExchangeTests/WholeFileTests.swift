import Glibc
import Testing

@testable import Exchange

@Suite struct WholeFileTests {
  @Test func writesAFile() throws {
    let folder = try OutputFolder()
    try WholeFile.write(Array("甲".utf8), to: "\(folder.path)/甲.json")
    #expect(folder.names == ["甲.json"])
    #expect(folder.content("甲.json") == Array("甲".utf8))
    try WholeFile.write([], to: "\(folder.path)/甲.json")
    #expect(folder.content("甲.json") == [])
  }

  @Test func fileHasTheRightsOfTheOneItReplaces() throws {
    let folder = try OutputFolder()
    let path = "\(folder.path)/a"
    try WholeFile.write([1], to: path)
    let usual = folder.rights("a")
    #expect(usual & 0o600 == 0o600)
    _ = chmod(path, 0o640)
    try WholeFile.write([2], to: path)
    #expect(folder.rights("a") == 0o640)
  }

  @Test func writerFillsTheTemporaryFile() throws {
    let folder = try OutputFolder()
    let path = "\(folder.path)/a.db"
    try WholeFile.create(at: path) { temporary in
      #expect(temporary != path && folder.names == [])
      guard let file = fopen(temporary, "wb") else { return }
      fputs("text", file)
      fclose(file)
    }
    #expect(folder.names == ["a.db"] && folder.content("a.db") == Array("text".utf8))
  }

  /// On file systems with and without files that have no name.
  @Test(arguments: [false, true]) func takesThePlaceOfNothingAndOfAFile(isNamed: Bool) throws {
    let folder = try OutputFolder()
    for content: [UInt8] in [[1], [2]] {
      let file = try TemporaryFile(beside: "\(folder.path)/a", isNamed: isNamed)
      try file.append(content)
      try file.takePlaceOfTarget()
      #expect(folder.names == ["a"] && folder.content("a") == content)
    }
    #expect(folder.rights("a") & 0o600 == 0o600)
  }

  @Test(arguments: [false, true]) func leavesNothingWhenDropped(isNamed: Bool) throws {
    let folder = try OutputFolder()
    do {
      let file = try TemporaryFile(beside: "\(folder.path)/a", isNamed: isNamed)
      try file.append([1])
      #expect(folder.names.count == (isNamed ? 1 : 0))
    }
    #expect(folder.names == [])
  }

  @Test func writerThatFailsLeavesTheOldFile() throws {
    let folder = try OutputFolder()
    let path = "\(folder.path)/a"
    try WholeFile.write([1], to: path)
    #expect(throws: OutputFailure.workbookDamaged) {
      try WholeFile.create(at: path) { (_: String) throws(OutputFailure) in throw .workbookDamaged }
    }
    #expect(folder.names == ["a"] && folder.content("a") == [1])
  }

  @Test func symbolicLinkIsReplacedNotFollowed() throws {
    let folder = try OutputFolder()
    try WholeFile.write([1], to: "\(folder.path)/real")
    #expect(symlink("\(folder.path)/real", "\(folder.path)/link") == 0)
    try WholeFile.write([2], to: "\(folder.path)/link")
    #expect(folder.content("real") == [1] && folder.content("link") == [2])
  }

  @Test func missingFolder() throws {
    let folder = try OutputFolder()
    #expect(throws: OutputFailure.folderMissing(folder: "\(folder.path)/no")) {
      try WholeFile.write([1], to: "\(folder.path)/no/a")
    }
    try WholeFile.write([1], to: "\(folder.path)/file")
    #expect(throws: OutputFailure.folderIsFile(folder: "\(folder.path)/file")) {
      try WholeFile.write([1], to: "\(folder.path)/file/a")
    }
  }

  @Test func folderAsTarget() throws {
    let folder = try OutputFolder()
    for target in [folder.path, folder.path + "/", "/"] {
      #expect(throws: OutputFailure.isFolder(path: target)) { try WholeFile.write([1], to: target) }
    }
    #expect(symlink(folder.path, "\(folder.path)/link") == 0)
    #expect(throws: OutputFailure.isFolder(path: "\(folder.path)/link")) {
      try WholeFile.write([1], to: "\(folder.path)/link")
    }
  }

  /// Renaming a file over a device would replace it, for root.
  @Test func deviceAsTarget() throws {
    for target in ["/dev/null", "/dev/full"] {
      #expect(throws: OutputFailure.isNoFile(path: target)) { try WholeFile.write([1], to: target) }
    }
    let folder = try OutputFolder()
    #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    #expect(throws: OutputFailure.isNoFile(path: "\(folder.path)/pipe")) {
      try WholeFile.write([1], to: "\(folder.path)/pipe")
    }
    #expect(folder.names == ["pipe"])
  }

  @Test func namesThatNoFileCanHave() throws {
    let folder = try OutputFolder()
    let long = "\(folder.path)/" + String(repeating: "a", count: 300)
    #expect(throws: OutputFailure.system(path: long, code: ENAMETOOLONG)) {
      try WholeFile.write([1], to: long)
    }
    #expect(throws: OutputFailure.self) { try WholeFile.write([1], to: "") }
    let cut = "\(folder.path)/a\u{0}b"
    #expect(throws: OutputFailure.system(path: cut, code: EINVAL)) { try WholeFile.write([1], to: cut) }
    #expect(folder.names == [])
  }

  @Test func folderAndFileThatMayNotBeWritten() async throws {
    await #expect(processExitsWith: .success) {
      let folder = try OutputFolder()
      let path = "\(folder.path)/a"
      try WholeFile.write([1], to: path)
      _ = chmod(path, 0o444)
      _ = chmod(folder.path, 0o777)
      let isRoot = geteuid() == 0
      if isRoot { _ = seteuid(65_534) }
      #expect(throws: OutputFailure.notPermitted(path: path)) { try WholeFile.write([2], to: path) }
      #expect(throws: OutputFailure.notPermitted(path: "/usr")) { try WholeFile.write([2], to: "/usr/a") }
      if isRoot { _ = seteuid(0) }
      #expect(folder.names == ["a"] && folder.content("a") == [1])
    }
  }

  /// A folder where files can be neither made nor renamed, for root as well.
  @Test func folderThatTakesNoFiles() throws {
    let failure = #expect(throws: OutputFailure.self) { try WholeFile.write([1], to: "/proc/self/jixiao") }
    #expect(failure != nil)
  }

  /// A limit on the size of files stands in for a full disk, which needs no rights to try.
  @Test func fullDisk() async throws {
    await #expect(processExitsWith: .success) {
      let folder = try OutputFolder()
      let path = "\(folder.path)/a"
      try WholeFile.write([1], to: path)
      FileSizeLimit.set(1000)
      #expect(throws: OutputFailure.diskFull(path: path)) {
        try WholeFile.write([UInt8](repeating: 7, count: 5000), to: path)
      }
      #expect(folder.names == ["a"] && folder.content("a") == [1])
    }
  }
}
