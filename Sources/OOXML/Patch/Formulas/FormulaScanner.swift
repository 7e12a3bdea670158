/// Finds the references and names of a formula as files hold it: in A1 style, with English functions and commas.
///
/// Texts, error values, brackets of tables and numbers are passed over. A word before `(` is a function, before `!` a
/// sheet, else a reference if it reads as one within a sheet's limits, else a name.
struct FormulaScanner {
  private let bytes: [UInt8]
  private var offset = 0
  private var sheet: FormulaSheet?

  init(_ formula: String) {
    bytes = Array(formula.utf8)
  }

  /// All tokens of a formula.
  static func tokens(_ formula: String) -> [FormulaToken] {
    var scanner = FormulaScanner(formula)
    var tokens: [FormulaToken] = []
    while let token = scanner.next() { tokens.append(token) }
    return tokens
  }

  /// The next token, nil at the end.
  mutating func next() -> FormulaToken? {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x22: skipQuoted(0x22)
      case 0x27: quotedSheet()
      case 0x23: skipError()
      case 0x5B: externalOrColumn()
      case let byte where FormulaScanner.isWord(byte):
        if let token = word() { return token }
      default:
        offset += 1
        sheet = nil
      }
    }
    return nil
  }

  /// Letters, digits and what may stand in names, references and sheet names without quotes.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2E, 0x24, 0x5C, 0x3F, 0x80...: true
    default: false
    }
  }

  private mutating func skipQuoted(_ quote: UInt8) {
    offset += 1
    while offset < bytes.count {
      offset += 1
      guard bytes[offset - 1] == quote else { continue }
      // A doubled quote is one inside.
      guard offset < bytes.count, bytes[offset] == quote else { return }
      offset += 1
    }
  }

  private mutating func quotedSheet() {
    let start = offset
    skipQuoted(0x27)
    guard offset < bytes.count, bytes[offset] == 0x21, offset - 1 > start else { return }
    let text = String(decoding: bytes[(start + 1)..<(offset - 1)], as: UTF8.self)
    sheet = FormulaSheet(text.replacing("''", with: "'"), range: start..<offset)
    offset += 1
  }

  /// `#REF!`, `#N/A`, `#DIV/0!`; a `#` behind a reference is an operator of one character.
  private mutating func skipError() {
    sheet = nil
    offset += 1
    guard offset < bytes.count, bytes[offset] | 0x20 >= 0x61, bytes[offset] | 0x20 <= 0x7A else { return }
    while offset < bytes.count, FormulaScanner.isWord(bytes[offset]) || bytes[offset] == 0x2F { offset += 1 }
    if offset < bytes.count, bytes[offset] == 0x21 || bytes[offset] == 0x3F { offset += 1 }
  }

  /// `[1]表!A1`, or the columns of a table in brackets.
  private mutating func externalOrColumn() {
    let start = offset
    skipBrackets()
    var end = offset
    while end < bytes.count, FormulaScanner.isWord(bytes[end]) || bytes[end] == 0x3A { end += 1 }
    guard end < bytes.count, bytes[end] == 0x21 else { return }
    sheet = FormulaSheet(String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end)
    offset = end + 1
  }

  private mutating func skipBrackets() {
    var depth = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      // An apostrophe takes the meaning of the bracket behind it.
      if byte == 0x27 {
        offset = min(offset + 1, bytes.count)
      } else if byte == 0x5B {
        depth += 1
      } else if byte == 0x5D {
        depth -= 1
        if depth == 0 { return }
      }
    }
  }

  private func wordEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, FormulaScanner.isWord(bytes[end]) { end += 1 }
    return end
  }

  private mutating func word() -> FormulaToken? {
    let start = offset
    let end = wordEnd(from: start)
    offset = end
    if takeSheet(from: start, to: end) { return nil }
    let sheet = sheet
    self.sheet = nil
    if end < bytes.count, bytes[end] == 0x28 {
      return .function(String(decoding: bytes[start..<end], as: UTF8.self))
    }
    if let reference = reference(from: start, to: end) {
      return .reference(reference, sheet: sheet, range: start..<offset)
    }
    guard let first = bytes[start..<end].first, !(0x30...0x39).contains(first), first != 0x2E else {
      return nil
    }
    return .name(String(decoding: bytes[start..<end], as: UTF8.self), sheet: sheet, range: start..<end)
  }

  /// Takes `表!` or `一:三!`.
  private mutating func takeSheet(from start: Int, to end: Int) -> Bool {
    guard end < bytes.count else { return false }
    var last = end
    if bytes[end] == 0x3A { last = wordEnd(from: end + 1) }
    guard last < bytes.count, bytes[last] == 0x21, last == end || last > end + 1 else { return false }
    // In `表!A1:表!B2` the colon joins two references.
    if sheet != nil, last != end { return false }
    sheet = FormulaSheet(String(decoding: bytes[start..<last], as: UTF8.self), range: start..<last)
    offset = last + 1
    return true
  }

  private mutating func reference(from start: Int, to end: Int) -> FormulaReference? {
    // A bracket behind it belongs to a table whose name looks like a cell.
    guard let first = FormulaReference.Corner(bytes[start..<end]), end == bytes.count || bytes[end] != 0x5B
    else { return nil }
    if end < bytes.count, bytes[end] == 0x3A {
      let lastEnd = wordEnd(from: end + 1)
      if lastEnd == bytes.count || bytes[lastEnd] != 0x28 && bytes[lastEnd] != 0x21,
        let last = FormulaReference.Corner(bytes[(end + 1)..<lastEnd]),
        (first.row == nil) == (last.row == nil), (first.column == nil) == (last.column == nil)
      {
        offset = lastEnd
        return FormulaReference(first: first, last: last)
      }
    }
    return first.row != nil && first.column != nil ? FormulaReference(first: first, last: nil) : nil
  }
}
