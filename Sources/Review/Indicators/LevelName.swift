/// The name of a level without what forms add to it: 项目产出指标 is 产出.
enum LevelName {
  static func core(of text: String) -> String {
    // No name of a level is longer.
    guard text.utf8.count <= 120 else { return "" }
    var name = Substring(WrittenText.folded(text))
    // 产出指标（50分）: the points of the group.
    if name.hasSuffix("分)"), let open = name.lastIndex(of: "(") { name = name[..<open] }
    if name.hasSuffix("指标") { name = name.dropLast(2) }
    if name.hasPrefix("项目") { name = name.dropFirst(2) }
    return String(name)
  }
}
