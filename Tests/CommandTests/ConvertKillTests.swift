import TestSupport
import Testing

/// What a killed conversion leaves behind.
@Suite struct ConvertKillTests {
  private static let formats = ["json", "csv", "xlsx"]

  /// An output is absent or whole; beside it lies at most a file under its passing name.
  @Test func leavesWholeFilesOrNone() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var submission = SmallSubmission()
    submission.projects = (0..<100).map { .init(code: "P\($0)", name: "项目\($0)") }
    try jixiao.write(submission.json, to: "草稿.json")
    for format in Self.formats {
      let result = try await jixiao.run(["convert", "草稿.json", "-o", "结果.\(format)"])
      #expect(result.status == 0)
    }
    let written = try jixiao.names().filter { $0.hasPrefix("结果") }
    let whole = try Dictionary(uniqueKeysWithValues: written.map { ($0, try jixiao.content($0)) })
    _ = try await jixiao.shell(Self.killings)
    for path in try jixiao.names() where path.contains("/") {
      let name = String(path.split(separator: "/")[1])
      if let known = whole[name] {
        #expect(try jixiao.content(path) == known, "\(path)")
      } else {
        #expect(name.wholeMatch(of: /\.jixiao-[0-9a-z]+\.tmp/) != nil, "\(path)")
      }
    }
  }

  /// Lines for the shell that kill a conversion after 10 to 199 milliseconds, each in a folder of its own.
  private static var killings: String {
    var random = SplitMix64(seed: 9)
    let lines = (0..<24).map { index in
      let delay = String(Int.random(in: 1010...1199, using: &random)).dropFirst()
      let output = "\(index)/结果.\(formats[index % formats.count])"
      return "mkdir \(index); timeout -s KILL 0.\(delay) \"$JIXIAO\" convert 草稿.json --quiet -o \(output)"
    }
    return lines.joined(separator: "\n")
  }
}
