import BudgetModel

/// A cell's text that holds labels together with their values, told apart by colons.
struct InlineText {
  private(set) var parts: [InlinePart] = []

  private let bytes: [UInt8]

  /// Nil where no label begins the text and no money unit stands in it.
  init?(_ text: String, labels: LabelReader) {
    let isParagraph = Heading.isLong(text)
    bytes = Array(isParagraph ? text.utf8.prefix(128) : text.utf8[...])
    var end = isParagraph ? text.utf8.count : bytes.count
    // From behind, since a value ends where the next label begins.
    for colon in InlineText.colons(in: bytes, limit: isParagraph ? 1 : 8).reversed() {
      guard let (start, part) = part(at: colon, end: end, labels: labels) else { continue }
      parts.insert(part, at: 0)
      end = start
    }
    guard !parts.isEmpty else { return nil }
    let head = trimmed(0..<min(end, bytes.count))
    if !head.isEmpty {
      guard parts.contains(where: \.isDeclaration) else { return nil }
      parts.insert(InlinePart(kind: .unlabelled, value: head), at: 0)
    } else if parts[0].field?.isParagraph == true {
      // A paragraph may hold words that look like labels.
      parts = [InlinePart(kind: parts[0].kind, value: parts[0].value.lowerBound..<text.utf8.count)]
    }
    guard parts.contains(where: { $0.isDeclaration || !$0.value.isEmpty }) else { return nil }
  }

  /// What stands before and behind the first colon; nil where there is none near the beginning.
  static func split(_ text: String) -> (label: String, value: Substring)? {
    let scalars = text.unicodeScalars
    guard let colon = scalars.prefix(24).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    return (String(scalars[..<colon]), text[scalars.index(after: colon)...])
  }

  // MARK: Parts

  /// A colon, with the word before it.
  private struct Colon {
    let isFirst: Bool
    let wordStart: Int
    let start: Int
    let end: Int
  }

  /// The most bytes that a label before a colon has.
  private static let longestLabel = 96

  private static func colons(in bytes: [UInt8], limit: Int) -> [Colon] {
    var colons: [Colon] = []
    var wordStart = 0
    var index = 0
    while index < bytes.count, colons.count < limit {
      let length = colonLength(bytes, index)
      if length > 0 {
        colons.append(
          Colon(isFirst: colons.isEmpty, wordStart: wordStart, start: index, end: index + length))
        index += length
        wordStart = index
      } else {
        let boundary = boundaryLength(bytes, index)
        index += max(1, boundary)
        if boundary > 0 { wordStart = index }
      }
    }
    return colons
  }

  /// The label at a colon with what stands behind it, and where the label begins.
  private func part(at colon: Colon, end: Int, labels: LabelReader) -> (start: Int, part: InlinePart)? {
    // A letter-spaced label begins the text; any other is one word.
    for start in colon.isFirst ? [0, colon.wordStart] : [colon.wordStart] {
      guard colon.start - start <= InlineText.longestLabel, start < colon.start else { continue }
      let folded = LabelFolding.folded(String(decoding: bytes[start..<colon.start], as: UTF8.self))
      let value = end > bytes.count ? colon.end..<end : trimmed(colon.end..<max(colon.end, end))
      if value.upperBound <= bytes.count, let declaration = declaration(folded, value) {
        return (start, InlinePart(kind: declaration, value: value))
      }
      guard let (field, unit) = labels.label(folded), field.mayStandInline else { continue }
      return (start, InlinePart(kind: .field(field, unit), value: value))
    }
    return nil
  }

  /// The money unit that a label and its value declare together.
  private func declaration(_ label: String, _ value: Range<Int>) -> InlinePart.Kind? {
    guard label.hasSuffix("单位") else { return nil }
    let text = label + ":" + LabelFolding.folded(String(decoding: bytes[value], as: UTF8.self))
    if let unit = MoneyUnitDeclaration.unit(in: text) { return .moneyUnit(unit) }
    return MoneyUnitDeclaration.isUnknown(text) ? .unknownMoneyUnit : nil
  }

  // MARK: Bytes

  /// The range without blanks at its edges.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, case let length = InlineText.boundaryLength(bytes, low), length > 0 { low += length }
    while low < high {
      if InlineText.boundaryLength(bytes, high - 1) == 1 {
        high -= 1
      } else if high - low >= 3, InlineText.boundaryLength(bytes, high - 3) == 3 {
        high -= 3
      } else if high - low >= 2, InlineText.boundaryLength(bytes, high - 2) == 2 {
        high -= 2
      } else {
        break
      }
    }
    return low..<high
  }

  private static func colonLength(_ bytes: [UInt8], _ index: Int) -> Int {
    if bytes[index] == 0x3A { return 1 }
    return index + 2 < bytes.count && bytes[index] == 0xEF && bytes[index + 1] == 0xBC
      && bytes[index + 2] == 0x9A
      ? 3 : 0
  }

  /// The length of a blank or a line break at a place, 0 where there is none.
  private static func boundaryLength(_ bytes: [UInt8], _ index: Int) -> Int {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE3:
      return index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }
}

extension FormField {
  /// Whether the value behind the label is a text of sentences.
  fileprivate var isParagraph: Bool { self == .goals || self == .purpose }

  /// Whether a label may share its cell with its value.
  fileprivate var mayStandInline: Bool {
    if case .disbursement = self { return true }
    return path != nil || isContext
  }
}
