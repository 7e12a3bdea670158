import Glibc

/// The names of parts and the targets of relationships (ECMA-376 part 2, 6.2).
enum PartName {
  /// A name with `/` between its segments and none in front.
  static func normalised(_ name: String) -> String {
    guard name.utf8.first == 0x2F || holds(0x5C, name) else { return name }
    return String(Substring(slashed(name).utf8.drop { $0 == 0x2F }))
  }

  private static func slashed(_ name: String) -> String {
    String(decoding: name.utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)
  }

  /// There are several names to be looked at for each file, of which hardly any holds such a byte.
  private static func holds(_ byte: UInt8, _ name: String) -> Bool {
    var copy = name
    return copy.withUTF8 { bytes in
      bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
    }
  }

  static func holdsParentFolder(_ name: String) -> Bool {
    var copy = name
    let mayHold = copy.withUTF8 { bytes in zip(bytes, bytes.dropFirst()).contains { $0 == (0x2E, 0x2E) } }
    guard mayHold else { return false }
    return name.utf8.split(separator: 0x2F).contains { $0.elementsEqual("..".utf8) }
  }

  /// The folder of a part, as ``resolve(_:from:)`` takes it; empty at the root.
  static func folder(of source: String) -> [UInt8] {
    Array(normalised(source).split(separator: "/").dropLast().joined(separator: "/").utf8)
  }

  /// The part that a relationship's target names.
  ///
  /// - Parameters:
  ///   - target: absolute (`/xl/workbook.xml`) or relative to the source's folder; `..` stays at the root.
  ///   - folder: that of the part that has the relationship; see ``folder(of:)``.
  static func resolve(_ target: UnsafeRawBufferPointer, from folder: [UInt8]) -> String {
    var name = target.first.map(isSlash) ?? false ? [] : folder
    name.reserveCapacity(name.count + target.count + 1)
    var start = 0
    for end in 0...target.count where end == target.count || isSlash(target[end]) {
      append(UnsafeRawBufferPointer(rebasing: target[start..<end]), to: &name)
      start = end + 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// See ``resolve(_:from:)``; `source` is the name of the part that has the relationship, empty for the package.
  static func resolve(_ target: String, from source: String) -> String {
    var target = target
    return target.withUTF8 { resolve(UnsafeRawBufferPointer($0), from: folder(of: source)) }
  }

  private static func isSlash(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x5C }

  /// Goes down into a folder, up for `..`.
  private static func append(_ segment: UnsafeRawBufferPointer, to name: inout [UInt8]) {
    if segment.isEmpty || ("." as StaticString).matches(segment) { return }
    if (".." as StaticString).matches(segment) {
      name.removeLast(name.count - (name.lastIndex(of: 0x2F) ?? 0))
    } else {
      if !name.isEmpty { name.append(0x2F) }
      name.append(contentsOf: segment)
    }
  }

  /// The name of the part that holds a part's relationships; the source is empty for the package.
  static func relationships(of source: String) -> String {
    let source = normalised(source)
    guard let slash = source.utf8.lastIndex(of: 0x2F) else { return "_rels/\(source).rels" }
    let file = source.index(after: slash)
    return "\(source[..<file])_rels/\(source[file...]).rels"
  }
}
