/// Walks through the bytes of a JSON text (RFC 8259) once, value by value, and always knows where it is.
///
/// An own parser, because the ones at hand lose what this program must not lose: keys that stand twice, the spelling
/// of numbers, and the place of a fault. Nothing is kept of values that are passed over.
public struct JSONCursor {
  /// A container that the cursor is in.
  private struct Frame {
    /// The keys that were met, nil in an array.
    var keys: Set<String>?

    /// The key of the member that the cursor is at.
    var key = ""

    /// The number of members or elements that were begun.
    var count = 0
  }

  /// Valid UTF-8.
  let bytes: [UInt8]
  var index: Int
  private let limits: JSONLimits
  private var frames: [Frame] = []

  /// The number of the line whose value the cursor is at, from 0, in a text of several.
  private var line = 0

  /// The number of members and elements that were met.
  private var values = 0

  /// - Parameter bytes: valid UTF-8; a byte order mark in front is passed over.
  init(_ bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Begins at the start of a text's bytes.
  ///
  /// - Throws: for a text that is too long or no UTF-8.
  public init(checking bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONRefusal) {
    guard bytes.count <= limits.bytes else { throw .tooManyBytes(bytes.count, limit: limits.bytes) }
    if let offset = TextDecoding.firstMalformedOffset(in: bytes) { throw .notUTF8(atOffset: offset) }
    self.init(bytes, limits: limits)
  }

  /// Enters an object; ``nextKey()`` goes from member to member and leaves it.
  public mutating func enterObject() throws(JSONRefusal) {
    try require(.object)
    try enter(Frame(keys: []))
  }

  /// Enters an array; ``nextElement()`` goes from element to element and leaves it.
  public mutating func enterArray() throws(JSONRefusal) {
    try require(.array)
    try enter(Frame(keys: nil))
  }

  /// Goes on to the value of the next member; nil behind the object's end.
  public mutating func nextKey() throws(JSONRefusal) -> String? {
    guard let last = frames.indices.last, try goOn(frames[last], closing: UInt8(ascii: "}")) else {
      return nil
    }
    skipBlanks()
    let start = index
    let key = try scanString()
    frames[last].key = key
    frames[last].count += 1
    guard frames[last].keys?.insert(key).inserted != false else {
      throw .duplicateKey(path: path, line: position(at: start).line)
    }
    skipBlanks()
    try pass(UInt8(ascii: ":"))
    return key
  }

  /// Goes on to the next element; false behind the array's end.
  public mutating func nextElement() throws(JSONRefusal) -> Bool {
    guard let last = frames.indices.last, try goOn(frames[last], closing: UInt8(ascii: "]")) else {
      return false
    }
    frames[last].count += 1
    return true
  }

  /// Passes what stands between two members or elements; false if the container ends here.
  private mutating func goOn(_ frame: Frame, closing bracket: UInt8) throws(JSONRefusal) -> Bool {
    skipBlanks()
    if index < bytes.count, bytes[index] == bracket {
      index += 1
      frames.removeLast()
      return false
    }
    if frame.count > 0 { try pass(UInt8(ascii: ",")) }
    values += 1
    guard values <= limits.values else { throw .tooManyValues(limit: limits.values) }
    return true
  }

  /// Whether behind a value a line with another object begins, as in JSON lines; then goes there.
  mutating func nextLine() -> Bool {
    let end = index
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "{"), bytes[end..<index].contains(0x0A) else {
      return false
    }
    line += 1
    return true
  }

  private mutating func enter(_ frame: Frame) throws(JSONRefusal) {
    guard frames.count < limits.depth else {
      let position = position(at: index)
      throw .tooDeep(line: position.line, column: position.column, limit: limits.depth)
    }
    index += 1
    frames.append(frame)
  }

  /// Passes one byte of the syntax.
  mutating func pass(_ byte: UInt8) throws(JSONRefusal) {
    guard index < bytes.count, bytes[index] == byte else { throw unexpected() }
    index += 1
  }

  mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  /// The path of the value that the cursor is at, such as `projects[3].goals`; empty for the root.
  var path: String {
    var path = line > 0 ? "[\(line)]" : ""
    for frame in frames where frame.count > 0 {
      if frame.keys == nil {
        path += "[\(frame.count - 1)]"
      } else {
        path += (path.isEmpty ? "" : ".") + JSONCursor.printable(frame.key)
      }
    }
    return path
  }

  /// The path of a member of the object that the cursor is at.
  func path(to key: String) -> String {
    let path = path
    return path.isEmpty ? key : "\(path).\(key)"
  }

  /// A key as it can stand in a message, whatever is in it.
  private static func printable(_ key: String) -> String {
    let scalars = key.unicodeScalars.prefix(65).map { $0.value < 0x20 ? " " : $0 }
    guard scalars.count > 64 else { return String(String.UnicodeScalarView(scalars)) }
    return String(String.UnicodeScalarView(scalars.dropLast())) + "…"
  }
}
