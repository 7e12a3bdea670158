import Spreadsheet

/// Reads of the style part what shows numbers: the formats of the cell styles (ECMA-376 part 1, 18.8).
///
/// Formats inside `<dxf>` belong to conditional formats, which reuse the built-in identifiers for other codes.
final class StylesReader: PartReader {
  private var codes: [Int: String] = [:]
  private var identifiers: [Int] = []
  private let limit: Int

  init(part: String, limits: Limits) {
    limit = limits.cellFormats
    super.init(part: part, root: .styleSheet, limits: limits)
  }

  override func start(_ element: ElementName, _ attributes: Attributes) throws(Refusal) {
    switch element {
    case .numFmt:
      guard let id = attributes.text(of: "numFmtId").flatMap({ Int($0) }) else { return }
      codes[id] = attributes.text(of: "formatCode")
    case .xf: identifiers.append(attributes.text(of: "numFmtId").flatMap { Int($0) } ?? 0)
    default: return
    }
    guard identifiers.count <= limit, codes.count <= limit else {
      throw .limitReached(.cellFormats, value: limit, part: part)
    }
  }

  /// The formats of the cell styles, in their order; each code is taken apart once.
  func formats() -> [NumberFormat] {
    var made: [Int: NumberFormat] = [:]
    return identifiers.map { id in
      if let format = made[id] { return format }
      let format = codes[id].map { NumberFormat(code: $0) } ?? NumberFormat(builtIn: id) ?? .general
      made[id] = format
      return format
    }
  }
}
