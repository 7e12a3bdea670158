import Spreadsheet
import TestSupport
import Testing
import Wording

@testable import jixiao

@Suite struct SettingsFileTests {
  private static let upToFive = ExactDecimal(0)...ExactDecimal(5)

  @Test func valuesStandWithTheirPlaces() throws {
    let file = try read("\u{FEFF}# 说明\n甲: [一, '*二']\n乙: 3\n丙:\n")
    let members = try #require(try file.root?.mapping())
    #expect(try members.map { try $0.key.text() } == ["甲", "乙", "丙"])
    #expect(try members[0].value.list().map { try $0.text() } == ["一", "*二"])
    #expect(try members[0].value.list()[1].place == SettingsPlace(line: 2, column: 8))
    #expect(try members[1].value.text() == "3")
    #expect(try members[1].value.number(in: Self.upToFive).description == "3")
    #expect(try members[1].value.listOrOne().count == 1)
    #expect(members[2].value.isNothing)
    #expect(try members[1].value.choice(of: ["3": 7]) == 7)
    #expect(try read("# 没有设置\n").root == nil)
  }

  /// What the file as such may not be: the problem's id, and its line where one is to blame.
  @Test(
    arguments: [
      ("甲: [一\n", "settings-not-yaml", 2), ("甲: 一\n\t乙: 二\n", "settings-tab", 2),
      ("甲: *二\n", "settings-star", 1), ("甲: 一\n---\n乙: 二\n", "settings-several-documents", 2),
      ("甲: 一\n乙: 二\n甲: 三\n", "settings-key-repeated", 1), ("甲: &a 一\n", "settings-anchor", 1),
      ("? [&a [x, x]]\n: 1\n", "settings-anchor", 1), ("甲: &a [x]\n乙: *a\n", "settings-anchor", 1),
      ("'甲': 一: 二\n", "settings-not-yaml", 1),
    ])
  func isRefused(_ text: String, _ id: String, _ line: Int) {
    let failure = #expect(throws: SettingsFailure.self) { try read(text) }
    #expect(failure?.id == id)
    #expect(failure?.place?.line == line)
    #expect(failure?.text(in: .chinese).hasPrefix("设置文件“设置.yaml”第 \(line) 行") == true)
    #expect(failure?.text(in: .english).hasPrefix("Settings file “设置.yaml”, line \(line)") == true)
  }

  @Test func textWithAnAmpersandInsideAWordIsNoAnchor() throws {
    #expect(try read("甲: R&D\n乙: 研&x发\n丙: 甲 & 乙\n").root?.mapping().count == 3)
  }

  @Test func bytesThatAreNoTextOrTooManyAreRefused() throws {
    var bytes = Array("甲: 一\n乙: ".utf8) + [0xB1, 0xED]
    #expect(try #require(failure(bytes)).id == "settings-not-utf8")
    #expect(try #require(failure(bytes)).place?.line == 2)
    bytes = Array(repeating: 0x20, count: SettingsFile.sizeLimit + 1)
    #expect(failure(bytes)?.id == "settings-too-large")
  }

  @Test func filesThatAreNoneAreRefused() throws {
    let folder = try TemporaryFolder()
    #expect(throws: SettingsFailure.self) { try SettingsFile(path: folder.path("没有.yaml")) }
    let failure = #expect(throws: SettingsFailure.self) { try SettingsFile(path: folder.path(".")) }
    #expect(failure?.id == "settings-no-file")
    try folder.write(Array("甲: 一".utf8), "有.yaml")
    #expect(try SettingsFile(path: folder.path("有.yaml")).root?.mapping().count == 1)
  }

  @Test func somethingElseThanExpectedIsNamed() throws {
    let root = try #require(try read("甲：一").root)
    let noMapping = #expect(throws: SettingsFailure.self) { try root.mapping() }
    #expect(noMapping?.id == "settings-mapping-expected")
    #expect(noMapping?.text(in: .chinese).contains("“甲：一”") == true)
    let members = try #require(try read("甲: {乙: 1}\n丙: x\n").root?.mapping())
    let noList = #expect(throws: SettingsFailure.self) { try members[0].value.listOrOne() }
    #expect(noList?.id == "settings-list-expected")
    let noText = #expect(throws: SettingsFailure.self) { try members[0].value.text() }
    #expect(noText?.id == "settings-text-expected")
    let noNumber = #expect(throws: SettingsFailure.self) { try members[1].value.number(in: Self.upToFive) }
    #expect(noNumber?.id == "settings-number-expected")
    let noChoice = #expect(throws: SettingsFailure.self) {
      try members[1].value.choice(of: ["a": 1, "b": 2])
    }
    #expect(noChoice?.text(in: .english).contains("“a” or “b”") == true)
  }

  @Test func problemsAreSentencesInBothLanguages() {
    let problems: [SettingsProblem] = [
      .notAFile, .tooLarge(limit: 1 << 20), .notUTF8, .empty, .notYAML("x"), .tab,
      .anchor("&a"), .bareStar, .severalDocuments, .keyRepeated("a"), .mappingExpected(found: .list),
      .listExpected(found: .nothing), .textExpected(found: .mapping),
      .choiceExpected(found: "a", choices: ["b"]), .numberExpected(found: "a"),
      .keyUnknown("a", suggestion: nil), .keyMissing("a"),
    ]
    #expect(Set(problems.map(\.id)).count == problems.count)
    for problem in problems + [.keyUnknown("a", suggestion: "b")] {
      let chinese = problem.text(in: .chinese)
      #expect(chinese.hasSuffix("。") || chinese.hasSuffix("？"), "\(chinese)")
      #expect(chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
      #expect(!problem.text(in: .english).unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    }
  }

  /// Depth, keys in keys, and brackets without end are read or refused, and the program lives.
  @Test func hostileTextsEnd() {
    for text in [
      String(repeating: "[", count: 200_000), String(repeating: "{", count: 100_000),
      String(repeating: "? ", count: 100_000), String(repeating: "- ", count: 100_000),
      String(repeating: "[{? ", count: 50_000), "a: !!binary \"\\x00\"\n", "%YAML 9.9\n---\na", "\0",
      "a: \"\\ud800\"",
      "!<tag:yaml.org,2002:map> [a]",
    ] {
      _ = failure(Array(text.utf8))
    }
  }

  private func read(_ text: String) throws -> SettingsFile {
    try SettingsFile(bytes: Array(text.utf8), path: "设置.yaml")
  }

  private func failure(_ bytes: [UInt8]) -> SettingsFailure? {
    do {
      _ = try SettingsFile(bytes: bytes, path: "设置.yaml")
      return nil
    } catch { return error }
  }
}
