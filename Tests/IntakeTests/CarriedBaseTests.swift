import BudgetModel
import Exchange
import Foundation
import OOXML
import TestSupport
import Testing
import Wording

@testable import Intake

@Suite struct CarriedBaseTests {
  private static func bytes(of draft: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: ProjectFolder.draft(draft)))
  }

  private static func based(_ bytes: [UInt8]) -> BasedWorkbook {
    BasedWorkbook(bytes, options: IntakeOptions())
  }

  /// The workbook as it is without the base that it carries.
  static func withoutBase(_ bytes: [UInt8]) -> [UInt8] {
    BasedWorkbook(bytes, options: IntakeOptions(), carriesBase: false).bytes
  }

  /// The workbook with one of its parts changed; nil takes it away with the links to it.
  private static func changed(
    _ bytes: [UInt8], _ part: String, _ change: (String) -> String
  ) throws -> [UInt8] {
    var parts = try #require(PackageParts(bytes))
    parts.set(part, to: change(try #require(parts.text(part))))
    return ZIPMaker(
      parts.names.map { ZIPEntry($0, String(decoding: parts.contents[$0] ?? [], as: UTF8.self)) }
    ).bytes()
  }

  private static func submission(in bytes: [UInt8]) throws -> Submission {
    let contents = try InputReader().read(bytes: bytes, called: "甲.xlsx")
    return try JoinedDepartments(contents, fiscalYear: nil).submission
  }

  @Test func whatWasWrittenIsTheBase() throws {
    var source = RandomSubmission(seed: 5)
    for round in 0..<12 {
      let submission = source.next()
      let package = try BureauWorkbook.package(of: submission)
      let based = Self.based(package)
      guard !submission.isEmpty else { continue }
      #expect(based.obstacle == nil, "round \(round)")
      #expect(PackageCheck.problems(in: based.bytes) == [])
      guard case .carried(let base) = FoundBase(in: based.bytes) else {
        Issue.record("round \(round): \(FoundBase(in: based.bytes))")
        continue
      }
      #expect(base.submission == (try Self.submission(in: based.bytes)), "round \(round)")
      // Neither writing again nor taking the base out changes anything else.
      #expect(Self.based(package).bytes == based.bytes && Self.based(based.bytes).bytes == based.bytes)
      let without = Self.withoutBase(based.bytes)
      #expect(PackageParts(without)?.contents == PackageParts(package)?.contents)
      #expect(FoundBase(in: without) == .none)
    }
  }

  @Test func theBureausOwnWorkbookCarriesIt() throws {
    let draft = try Self.bytes(of: "司法局2022年绩效文本.xlsx")
    let based = Self.based(draft)
    #expect(based.obstacle == nil && PackageCheck.problems(in: based.bytes) == [])
    guard case .carried(let base) = FoundBase(in: based.bytes) else { return #expect(Bool(false)) }
    #expect(base.submission.projects.count == 7 && base.name.hasSuffix("7个项目"), "\(base.name)")
    let before = try #require(PackageParts(draft))
    let after = try #require(PackageParts(based.bytes))
    let changed = Set(before.names.filter { before.contents[$0] != after.contents[$0] })
    #expect(
      changed.isSubset(of: [
        "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "docProps/custom.xml",
      ]), "\(changed)")
  }

  /// What JSON can hold and XML can't.
  @Test func everyCharacterSurvives() throws {
    let submission = Submission(projects: [
      Project(code: "1", name: "甲\u{FFFE}乙\u{FFFF}丙\u{1}\r\n<&>\"\\ufffe", indicators: [])
    ])
    let base = CarriedBase(submission)
    let patch = try WorkbookPatch(bytes: WorkbookMaker([SheetMaker("表", [])]).bytes())
    try patch.setCustomData(base.data, CarriedBase.kind)
    #expect(FoundBase(in: try patch.bytes()) == .carried(base))
  }

  @Test func aLostBaseIsKnownByItsProperties() throws {
    let based = Self.based(try Self.bytes(of: "公证处补助办公经费.xlsx")).bytes
    let patch = try WorkbookPatch(bytes: based)
    try patch.setCustomData(nil, CarriedBase.kind)
    guard case .lost(let name, _) = FoundBase(in: try patch.bytes()) else { return #expect(Bool(false)) }
    #expect(name?.contains("补助办公经费") == true, "\(name ?? "")")
    // Without the properties the part speaks for itself.
    let other = try WorkbookPatch(bytes: based)
    try other.setCustomProperties([CarriedBase.nameProperty: nil, CarriedBase.digestProperty: nil])
    #expect(FoundBase(in: try other.bytes()) == FoundBase(in: based))
  }

  @Test func whatIsNotAsItWasWrittenIsNotUsed() throws {
    let based = Self.based(try Self.bytes(of: "公证处补助办公经费.xlsx")).bytes
    let part = try #require(PackageParts(based)?.names.first { $0.hasPrefix("customXml/item") })
    let faults: [(String, (String) -> String, FoundBase.Fault)] = [
      (part, { $0.replacing("补助办公经费", with: "别的经费") }, .damaged),
      (part, { $0.replacing("layout=\"1\"", with: "layout=\"2\"") }, .unknownLayout),
      (part, { String($0.dropLast(8)) }, .damaged),
      (
        "docProps/custom.xml", { $0.replacing(/[0-9a-f]{64}/, with: String(repeating: "0", count: 64)) },
        .otherDigest
      ),
    ]
    for (part, change, fault) in faults {
      let found = FoundBase(in: try Self.changed(based, part, change))
      #expect(found == .unusable(fault), "\(fault)")
      // What can't be used stands in nobody's way.
      #expect(Self.based(try Self.changed(based, part, change)).obstacle == nil, "\(fault)")
    }
    #expect(try Self.oversized(based, part))
    #expect(FoundBase(in: Array("keine Mappe".utf8)) == .unusable(.damaged))
    #expect(try FoundBase(inFileAt: ProjectFolder.expected("公证处补助办公经费.json").path) == .none)
    #expect(throws: InputRefusal.self) { try FoundBase(inFileAt: "/无/甲.xlsx") }
  }

  /// Whether a part that is said to be larger than any base is left unread, and stands in nobody's way.
  private static func oversized(_ bytes: [UInt8], _ part: String) throws -> Bool {
    let parts = try #require(PackageParts(bytes))
    let entries = parts.names.map { name in
      var entry = ZIPEntry(name, parts.contents[name] ?? [])
      if name == part { entry.statedSize = UInt32(CarriedBase.limit) + 1 }
      return entry
    }
    let large = ZIPMaker(entries).bytes()
    return FoundBase(in: large) == .unusable(.tooLarge) && based(large).obstacle == nil
  }

  @Test func aContradictoryWorkbookCarriesNone() throws {
    let sheets = ["甲", "乙"].map { name in
      DrawnForm(name: name).sheet(name)
    }
    let based = Self.based(WorkbookMaker(sheets).bytes())
    #expect(based.obstacle == .contradictory)
    #expect(FoundBase(in: based.bytes) == .none)
  }

  @Test func sentencesStandInBothLanguages() {
    let obstacles: [BasedWorkbook.Obstacle] = [.contradictory, .tooLarge, .patch(.packageTooLarge)]
    let messages: [any Worded] = obstacles as [any Worded] + FoundBase.Fault.allCases
    #expect(Set(messages.map(\.id)).count == messages.count)
    for message in messages {
      #expect(message.text(in: .chinese) != message.text(in: .english) && message.id.hasPrefix("base-"))
    }
  }
}
