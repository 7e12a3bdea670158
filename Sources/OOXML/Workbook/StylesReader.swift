import Spreadsheet

/// Reads of the style part what shows numbers: the formats of the cell styles (ECMA-376 part 1, 18.8).
///
/// Formats inside `<dxf>` belong to conditional formats, which reuse the built-in identifiers for other codes. Fonts,
/// fills, borders and alignments are most of the part.
final class StylesReader: PartReader {
  private var codes: [Int: String] = [:]
  private var identifiers: [Int] = []
  private let limit: Int

  init(part: String, limits: Limits) {
    limit = limits.cellFormats
    super.init(part: part, root: .styleSheet, limits: limits)
  }

  override var attributesToKeep: [StaticString]? { StylesReader.attributes }
  private static let attributes: [StaticString] = ["numFmtId", "formatCode"]

  override func begin() {
    codes = [:]
    identifiers = []
  }

  override func start(_ element: ElementName, _ attributes: Attributes) throws(Refusal) {
    switch element {
    case .numFmt:
      guard let id = StylesReader.identifier(attributes) else { return }
      codes[id] = attributes.text(of: "formatCode")
    case .xf: identifiers.append(StylesReader.identifier(attributes) ?? 0)
    default: return
    }
    guard identifiers.count <= limit, codes.count <= limit else {
      throw .limitReached(.cellFormats, value: limit, part: part)
    }
  }

  private static func identifier(_ attributes: Attributes) -> Int? {
    guard let bytes = attributes.bytes(of: "numFmtId") else { return nil }
    return bytes.index ?? Int(String(decoding: bytes, as: UTF8.self))
  }

  /// The formats of the cell styles, in their order; each code is taken apart once.
  ///
  /// - Parameter cache: knows the formats of files that were read before.
  func formats(_ cache: NumberFormatCache) -> [NumberFormat] {
    var made: [Int: NumberFormat] = [:]
    return identifiers.map { id in
      if let format = made[id] { return format }
      let format = codes[id].map(cache.format(code:)) ?? cache.format(builtIn: id) ?? .general
      made[id] = format
      return format
    }
  }
}
