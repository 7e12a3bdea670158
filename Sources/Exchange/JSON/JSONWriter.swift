/// Writes JSON (RFC 8259) as UTF-8 bytes: one member a line, one blank for each level, or all on one line.
public struct JSONWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []

  /// Whether each container that is open has something in it.
  private var filled: [Bool] = []

  /// Whether all stands on one line, as a stream of records has it.
  private let isOnOneLine: Bool

  public init(isOnOneLine: Bool = false) {
    self.isOnOneLine = isOnOneLine
  }

  public mutating func beginObject() { begin(UInt8(ascii: "{")) }
  public mutating func endObject() { end(UInt8(ascii: "}")) }
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Begins a member of an object; its value follows.
  public mutating func key(_ name: String) {
    separate()
    appendQuoted(name)
    append(": ")
  }

  /// Members that are written already.
  mutating func members(onOneLine written: [UInt8]) {
    separate()
    bytes += written
  }

  /// Begins an element of an array; its value follows.
  public mutating func element() { separate() }

  public mutating func string(_ text: String) { appendQuoted(text) }
  public mutating func integer(_ number: Int) { append(String(number)) }
  public mutating func boolean(_ flag: Bool) { append(flag ? "true" : "false") }
  public mutating func null() { append("null") }

  /// What was written since the last time, which is forgotten here: so a long text takes little memory.
  public mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Ends the text's last line.
  public mutating func endText() { bytes.append(0x0A) }

  private mutating func begin(_ bracket: UInt8) {
    bytes.append(bracket)
    filled.append(false)
  }

  private mutating func end(_ bracket: UInt8) {
    if filled.popLast() == true { breakLine() }
    bytes.append(bracket)
  }

  private mutating func separate() {
    guard let last = filled.indices.last else { return }
    if filled[last] { bytes.append(UInt8(ascii: ",")) }
    filled[last] = true
    breakLine()
  }

  private mutating func breakLine() {
    guard !isOnOneLine else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: filled.count))
  }

  private mutating func append(_ ascii: String) { bytes.append(contentsOf: ascii.utf8) }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { text in
      var start = 0
      for index in text.indices where JSONWriter.isEscaped(text[index]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        appendEscaped(text[index])
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default: append((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
    }
  }
}
