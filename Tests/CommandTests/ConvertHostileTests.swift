import TestSupport
import Testing

/// Files that would take gigabytes of a reader that copies, fills in or piles up.
@Suite struct ConvertHostileTests {
  private static let names: Set = [
    "300,000 styled empty rows", "cell at XFD1048576", "gigabyte in many small parts",
    "hundred thousand merges on one place", "megabyte of text in every cell",
  ]

  /// With at most 300 MB of addresses, some 100 MB of which the program's libraries take.
  @Test(arguments: HostileFile.all.filter { names.contains($0.name) })
  func takesLittleMemory(_ file: HostileFile) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(file.bytes(), to: "表.xlsx")
    let result = try await jixiao.shell("ulimit -v 300000 && \"$JIXIAO\" convert 表.xlsx -o 结果.json")
    // None holds a form, so those that can be read are refused for that.
    #expect(result.status == (file.refusal?.hasPrefix("limit") == true ? 4 : 3))
    #expect(result.errors.hasPrefix("错误：表.xlsx："))
  }
}
