import Testing

@testable import Returns

@Suite struct VersionReferenceTests {
  @Test func fileIsAFile() throws {
    #expect(try VersionReference("终稿#2@3.xlsx") == .file(path: "终稿#2@3.xlsx"))
  }

  @Test(arguments: [
    ("archive:2022.db#315@2", ArchivedVersion(file: "2022.db", code: "315", version: "2")),
    ("archive:2022.db#315", ArchivedVersion(file: "2022.db", code: "315")),
    ("archive:a#b@c.db#315001@2", ArchivedVersion(file: "a#b@c.db", code: "315001", version: "2")),
  ])
  func archiveHasFileCodeAndVersion(_ text: String, _ version: ArchivedVersion) throws {
    let reference = try VersionReference(text)
    #expect(reference == .archived(version))
    #expect("\(reference)" == text)
  }

  @Test(arguments: [
    "archive:", "archive:2022.db", "archive:#315", "archive:2022.db#", "archive:2022.db#315@",
  ])
  func whatLacksFileOrCodeIsRefused(_ text: String) {
    #expect { try VersionReference(text) } throws: { error in
      (error as? VersionRefusal)?.id == "version-reference-malformed"
    }
  }
}
