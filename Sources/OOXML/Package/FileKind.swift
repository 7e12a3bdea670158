/// Tells what a file is that is no ZIP file, so that the refusal can say it.
enum FileKind {
  /// The bytes looked at to tell a kind.
  private static let prefixLength = 4096

  static func refuseUnlessZIP(_ source: ByteSource) throws(Refusal) {
    guard source.count > 0 else { throw .emptyFile }
    let start = try source.prefix(prefixLength)
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) || start.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return
    }
    if start.starts(with: CompoundFile.signature) { throw try CompoundFile.refusal(source) }
    if isLockFile(start) { throw .lockFile }
    if let refusal = ofSignature(start) ?? ofText(start) { throw refusal }
    // Some writers put bytes in front of the archive; then there is an end record all the same.
    guard (try? EndRecord(in: source)) != nil else { throw .unknownFile }
  }

  /// A name's length, the name in 54 bytes padded with blanks, and both again in UTF-16.
  private static func isLockFile(_ start: [UInt8]) -> Bool {
    start.count == 165 && start[0] > 0 && start[0] <= 54 && start[0] == start[55] && start[56] == 0
      && start[1..<55].dropFirst(Int(start[0])).allSatisfy { $0 == 0x20 }
  }

  private static func ofSignature(_ start: [UInt8]) -> Refusal? {
    signatures.first { start.starts(with: $0.bytes) }?.refusal
  }

  private static let signatures: [(bytes: [UInt8], refusal: Refusal)] = [
    (Array("%PDF".utf8), .pdf),
    (Array("{\\rtf".utf8), .richText),
    ([0x89, 0x50, 0x4E, 0x47], .picture),
    ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture),
    ([0x50, 0x4B, 0x07, 0x08], .splitPackage),
    ([0x1F, 0x8B], .otherArchive),
    (Array("Rar!".utf8), .otherArchive),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .otherArchive),
    // BIFF 2 to 4: workbooks older than compound files.
    ([0x09, 0x00, 0x04, 0x00], .oldWorkbook),
    ([0x09, 0x02, 0x06, 0x00], .oldWorkbook),
    ([0x09, 0x04, 0x06, 0x00], .oldWorkbook),
    ([0xFF, 0xFE], .plainText),
    ([0xFE, 0xFF], .plainText),
  ]

  /// HTML, XML or other text: no control characters but the usual ones.
  private static func ofText(_ start: [UInt8]) -> Refusal? {
    var text = start[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    guard !text.contains(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) || $0 == 0x7F }) else {
      return nil
    }
    let head = String(decoding: text.drop { $0 <= 0x20 }.prefix(1024), as: UTF8.self).lowercased()
    if ["<!doctype html", "<html", "<head", "<table", "<body", "<meta"].contains(where: head.hasPrefix) {
      return .html
    }
    guard head.hasPrefix("<") else { return .plainText }
    return head.contains("<html") || head.contains("<table") ? .html : .xmlDocument
  }
}
