import BudgetModel

/// The names of a level without what forms add to them (项目产出指标 is 产出), each with what it means.
struct LevelNames<Meaning: Sendable>: Sendable {
  private let names: [(bytes: [UInt8], meaning: Meaning)]

  init(_ names: [(String, Meaning)]) {
    self.names = names.map { (Array($0.utf8), $1) }
  }

  /// The meaning of a level as written; nil for a text that is none of the names.
  func meaning(of text: String) -> Meaning? {
    // No name of a level is longer.
    guard text.utf8.count <= 120 else { return nil }
    var folded = WrittenText.folded(text)
    return folded.withUTF8 { bytes in
      let core = LevelNames.core(of: bytes[...])
      return names.first { $0.bytes.count == core.count && core.elementsEqual($0.bytes) }?.meaning
    }
  }

  private static func core(
    of text: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var name = text
    // 产出指标（50分）: the points of the group.
    if name.ends(with: "分)"), let open = name.lastIndex(of: UInt8(ascii: "(")) { name = name[..<open] }
    if name.ends(with: "指标") { name = name.dropLast(6) }
    if name.starts(with: "项目".utf8) { name = name.dropFirst(6) }
    return name
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func ends(with ending: String) -> Bool { suffix(ending.utf8.count).elementsEqual(ending.utf8) }
}
