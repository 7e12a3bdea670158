import Exchange
import OOXML

/// What an input is, by its first bytes and its name's ending.
enum InputKind {
  case workbook

  /// The whole file's bytes.
  case json([UInt8])
  case csv([UInt8])

  /// - Throws: a refusal for a file that can't be opened. What is neither text of a known ending nor JSON is left to
  ///   the workbook's reader, which knows best what to say about it.
  static func of(_ path: String) throws(InputRefusal) -> InputKind {
    do {
      let file = try OpenFile(path: path)
      let head = try file.bytes(upTo: 512)
      let ending = ending(of: path)
      if looksLikeJSON(head, ending) { return .json(try file.bytes(upTo: textLimit)) }
      guard !head.isEmpty, !isPackage(head), textEndings.contains(ending) else { return .workbook }
      return .csv(try file.bytes(upTo: textLimit))
    } catch {
      throw .workbook(error)
    }
  }

  /// The same of a file whose bytes are at hand.
  static func of(_ bytes: [UInt8], called name: String) -> InputKind {
    let head = Array(bytes.prefix(512))
    let ending = ending(of: name)
    if looksLikeJSON(head, ending) { return .json(bytes) }
    guard !head.isEmpty, !isPackage(head), textEndings.contains(ending) else { return .workbook }
    return .csv(bytes)
  }

  /// What stands behind a name's last point.
  private static func ending(of name: String) -> String {
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return name[name.utf8.index(after: point)...].lowercased()
  }

  /// Whether the bytes begin a ZIP package or a compound file, as workbooks do.
  private static func isPackage(_ head: [UInt8]) -> Bool {
    head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// One byte more than a text input may have, so that its reader sees that there is too much.
  private static let textLimit = max(CSVLimits.standard.bytes, JSONLimits.standard.bytes) + 1

  private static let textEndings: Set<String> = ["csv", "txt", "tsv"]

  private static func looksLikeJSON(_ head: [UInt8], _ ending: String) -> Bool {
    if ending == "json" { return !head.isEmpty }
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{") && !textEndings.union(["xlsx", "xlsm"]).contains(ending)
  }
}
