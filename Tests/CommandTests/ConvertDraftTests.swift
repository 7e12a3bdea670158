import Foundation
import TestSupport
import Testing

/// The real drafts, converted as a user does it.
@Suite struct ConvertDraftTests {
  private static let drafts = [
    "司法局2022年绩效文本.xlsx", "司法局2022年绩效目标表（合并）.xlsx", "司法局2022年绩效文本（粘贴稿）.xlsx",
    "司法局2022年绩效指标明细.xlsx", "公证处补助办公经费.xlsx",
  ]

  private typealias Cells = [String: [String: [String: String]]]

  /// With and without sources, as the schema has it; and the cells are those that people found.
  @Test func jsonKeepsToItsSchema() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let expected = try JSONDecoder().decode(
      Cells.self, from: Data(contentsOf: ProjectFolder.expected("cells.json")))
    var documents: [[UInt8]] = []
    for draft in Self.drafts {
      let path = ProjectFolder.draft(draft).path
      let plain = try await jixiao.run(["convert", path])
      #expect(plain.status == 0)
      let sourced = try await jixiao.run(["convert", path, "--sources", "-o", "结果.json"])
      #expect(sourced.status == 0)
      documents += [Array(plain.output.utf8), try jixiao.content("结果.json")]
      if let forms = expected["drafts/" + draft] { try expectSources(in: jixiao.content("结果.json"), forms) }
    }
    #expect(try JSONSchemaCheck.faults(in: documents) == Array(repeating: nil, count: 10))
  }

  private func expectSources(in json: [UInt8], _ forms: [String: [String: String]]) throws {
    let written = try JSONDecoder().decode(SourcedSubmission.self, from: Data(json))
    #expect(written.projects.count == forms.count)
    for project in written.projects {
      let sheet = try #require(project.sources["code"]?.first?.split(separator: "!").first.map(String.init))
      let fields = try #require(forms[sheet] ?? forms[project.code])
      #expect(project.sources.mapValues { $0[0] } == fields.mapValues { "\(sheet)!\($0)" })
    }
  }

  @Test func allTogetherAreOneSubmission() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let paths = Self.drafts.map { ProjectFolder.draft($0).path }
    let whole = try await jixiao.run(["convert", paths[0]])
    let all = try await jixiao.run(["convert"] + paths)
    #expect(all.status == 0)
    #expect(all.output == whole.output)
  }
}

/// What `--sources` adds; a field has a cell or several.
private struct SourcedSubmission: Decodable {
  struct Project: Decodable {
    let code: String
    let sources: [String: [String]]

    private enum Key: CodingKey { case code, sources }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      code = try container.decode(String.self, forKey: .code)
      sources = try container.decode([String: OneOrMore].self, forKey: .sources).mapValues(\.cells)
    }
  }

  struct OneOrMore: Decodable {
    let cells: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      cells = try (try? [container.decode(String.self)]) ?? container.decode([String].self)
    }
  }

  let projects: [Project]
}
