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

  @Test func baseIsThatOfAFile() throws {
    let reference = try VersionReference("base:稿/终稿.xlsx")
    #expect(reference == .base(path: "稿/终稿.xlsx") && "\(reference)" == "base:稿/终稿.xlsx")
    #expect(try VersionReference("./base:终稿.xlsx") == .file(path: "./base:终稿.xlsx"))
  }

  @Test(arguments: [
    "archive:", "archive:2022.db", "archive:#315", "archive:2022.db#", "archive:2022.db#315@",
    "base:",
  ])
  func whatLacksFileOrCodeIsRefused(_ text: String) {
    #expect { try VersionReference(text) } throws: { error in
      (error as? VersionRefusal)?.id == "version-reference-malformed"
    }
  }
}
