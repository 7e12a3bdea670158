import Glibc

/// Leaves out of a part what nobody asks for, before expat is given it.
///
/// To expat each byte costs the same, whether somebody asks for it or not; to look for an end tag costs next to nothing.
/// Left out are, as ``XMLScanner`` skips them, elements without prefix whose names are not among ``ElementName``, from
/// their start tags to the first end tags of the same names; and of the elements that remain the attributes without prefix
/// that the part's reader doesn't look at.
///
/// Nothing is left out of a part with comments, CDATA sections or processing instructions, in which `<` need not begin a
/// tag, or in an encoding in which bytes are no ASCII. Where elements of one name stand inside each other, what remains is
/// not well-formed; so the whole part is to be read if the thinned one can't be. What is wrong inside that which is left
/// out is not seen.
struct ThinnedMarkup {
  private let part: UnsafeRawBufferPointer
  private let start: UnsafeRawPointer
  private let target: UnsafeMutableRawPointer

  /// What has been looked at, what has been written or left out of it, and what has been written.
  private var offset = 0
  private var settled = 0
  private var written = 0

  /// Whether something does not end where it must.
  private var isBroken = false

  /// Writes what remains of a part.
  ///
  /// - Parameters:
  ///   - attributes: the names without prefix of those that the part's reader looks at.
  ///   - target: has room for as many bytes as the part has.
  /// - Returns: how many bytes remain, nil where nothing can be left out.
  static func write(
    _ part: UnsafeRawBufferPointer, keeping attributes: [StaticString], to target: UnsafeMutableRawPointer
  ) -> Int? {
    guard let start = part.baseAddress, eachTagIsOne(in: part) else { return nil }
    var markup = ThinnedMarkup(part: part, start: start, target: target)
    while !markup.isBroken, let tag = markup.nextTag() {
      guard let name = markup.plainName(at: tag) else { continue }
      if !ThinnedMarkup.isSkipped(UnsafeRawBufferPointer(rebasing: part[name])) {
        markup.leaveOutAttributes(from: name.upperBound, keeping: attributes)
      } else if let end = markup.endOfElement(named: name) {
        markup.leaveOut(tag..<end)
      }
    }
    guard !markup.isBroken, markup.settled > 0 else { return nil }
    markup.keep(upTo: part.count)
    return markup.written
  }

  private init(part: UnsafeRawBufferPointer, start: UnsafeRawPointer, target: UnsafeMutableRawPointer) {
    self.part = part
    self.start = start
    self.target = target
  }

  /// Whether `<` begins a tag wherever it stands, but for an XML declaration.
  private static func eachTagIsOne(in part: UnsafeRawBufferPointer) -> Bool {
    guard let start = part.baseAddress, memchr(start, 0, part.count) == nil else { return false }
    return !holds(0x21, behindTagMarkIn: part, from: 0) && !holds(0x3F, behindTagMarkIn: part, from: 5)
  }

  private static func holds(
    _ byte: UInt8, behindTagMarkIn part: UnsafeRawBufferPointer, from first: Int
  ) -> Bool {
    guard let start = part.baseAddress else { return false }
    var offset = first
    while offset < part.count, let found = memchr(start + offset, Int32(byte), part.count - offset) {
      let index = UnsafeRawPointer(found) - start
      if index > 0, part[index - 1] == 0x3C { return true }
      offset = index + 1
    }
    return false
  }

  private static func isSkipped(_ name: UnsafeRawBufferPointer) -> Bool {
    // Elements of `mc:` stand without prefix where its namespace is the default, and are seen through.
    ElementName(name) == .other && !("AlternateContent" as StaticString).matches(name)
      && !("Fallback" as StaticString).matches(name)
  }

  private mutating func keep(upTo end: Int) {
    memcpy(target + written, start + settled, end - settled)
    written += end - settled
  }

  private mutating func leaveOut(_ range: Range<Int>) {
    keep(upTo: range.lowerBound)
    settled = range.upperBound
    offset = range.upperBound
  }
}

extension ThinnedMarkup {
  /// Where the next start tag begins.
  private mutating func nextTag() -> Int? {
    while offset < part.count, let index = firstIndex(of: 0x3C, from: offset) {
      offset = index + 1
      guard offset < part.count else { return nil }
      if part[offset] != 0x2F, part[offset] != 0x3F { return index }
    }
    return nil
  }

  /// The name in a tag; nil where it has a prefix, for what that stands for is not known here.
  private func plainName(at tag: Int) -> Range<Int>? {
    let name = tag + 1..<endOfName(from: tag + 1)
    return name.isEmpty || part[name].contains(0x3A) ? nil : name
  }

  private mutating func leaveOutAttributes(from first: Int, keeping names: [StaticString]) {
    var end = first
    while let attribute = attribute(from: end) {
      end = attribute.value.upperBound + 1
      let name = UnsafeRawBufferPointer(rebasing: part[attribute.name])
      let isKept =
        name.contains(0x3A) || ("xmlns" as StaticString).matches(name) || names.contains { $0.matches(name) }
      if !isKept { leaveOut(attribute.name.lowerBound - 1..<end) }
    }
  }

  /// The next attribute of a tag, nil if there is none, or none that is written as usual.
  private mutating func attribute(from first: Int) -> (name: Range<Int>, value: Range<Int>)? {
    var index = first
    while index < part.count, part[index] <= 0x20 { index += 1 }
    let name = index..<endOfName(from: index)
    let quote = name.upperBound + 1
    guard index > first, !name.isEmpty, quote < part.count, part[name.upperBound] == 0x3D,
      part[quote] == 0x22 || part[quote] == 0x27, let end = endOfValue(openedAt: quote)
    else { return nil }
    return (name, quote + 1..<end)
  }

  /// Where the quote stands that closes another one; nil, and the markup is broken, if a tag begins before it.
  private mutating func endOfValue(openedAt quote: Int) -> Int? {
    guard let end = firstIndex(of: part[quote], from: quote + 1),
      memchr(start + quote, 0x3C, end - quote) == nil
    else {
      isBroken = true
      return nil
    }
    return end
  }

  /// Behind an element, which ends in its own tag or with the first end tag of its name.
  ///
  /// Nil, and the markup is broken, if there is no end: looking on would cost the square of the part's length.
  private mutating func endOfElement(named name: Range<Int>) -> Int? {
    guard let tagEnd = endOfTag(from: name.upperBound) else { return nil }
    guard part[tagEnd - 2] != 0x2F else { return tagEnd }
    var index = tagEnd
    while index < part.count, let slash = firstIndex(of: 0x2F, from: index) {
      index = slash + 1
      let end = index + name.count
      guard end < part.count else { break }
      if part[slash - 1] == 0x3C, ThinnedMarkup.endsName(part[end]),
        memcmp(start + index, start + name.lowerBound, name.count) == 0
      {
        return endOfTag(from: end)
      }
    }
    isBroken = true
    return nil
  }

  /// Behind the `>` of a tag; one may stand in an attribute too.
  private mutating func endOfTag(from first: Int) -> Int? {
    var index = first
    while index < part.count {
      switch part[index] {
      case 0x3E: return index + 1
      case 0x22, 0x27:
        guard let end = endOfValue(openedAt: index) else { return nil }
        index = end + 1
      case 0x3C:
        isBroken = true
        return nil
      default: index += 1
      }
    }
    isBroken = true
    return nil
  }

  private func firstIndex(of byte: UInt8, from first: Int) -> Int? {
    memchr(start + first, Int32(byte), part.count - first).map { UnsafeRawPointer($0) - start }
  }

  private func endOfName(from first: Int) -> Int {
    var index = first
    while index < part.count, !ThinnedMarkup.endsName(part[index]) { index += 1 }
    return index
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x2F || byte == 0x3C || byte == 0x3D || byte == 0x3E
  }
}
