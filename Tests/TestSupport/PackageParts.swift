import CZlib

/// The parts of a ZIP file by their names, for tests that look into a package.
public struct PackageParts {
  /// In the order of the directory.
  public private(set) var names: [String]

  public private(set) var contents: [String: [UInt8]]

  /// Nil for what is no ZIP file, or has an entry that can't be unpacked or doesn't match its checksum.
  public init?(_ bytes: [UInt8]) {
    let reader = PackageParts.Reader(bytes: bytes)
    guard let end = reader.endOfDirectory, var start = reader.number(4, at: end + 16),
      let count = reader.number(2, at: end + 10)
    else { return nil }
    var names: [String] = []
    var contents: [String: [UInt8]] = [:]
    for _ in 0..<count {
      guard let (name, content) = reader.entry(at: &start) else { return nil }
      names.append(name)
      contents[name] = content
    }
    self.names = names
    self.contents = contents
  }

  /// A part as text.
  public func text(_ name: String) -> String? {
    contents[name].map { String(decoding: $0, as: UTF8.self) }
  }

  /// Replaces a part, adds it at the end, or takes it away.
  public mutating func set(_ name: String, to text: String?) {
    contents[name] = text.map { Array($0.utf8) }
    names.removeAll { $0 == name && text == nil }
    if text != nil, !names.contains(name) { names.append(name) }
  }

  private struct Reader {
    let bytes: [UInt8]

    /// Where the end record stands: the last place with its signature.
    var endOfDirectory: Int? {
      guard bytes.count >= 22 else { return nil }
      return (0...(bytes.count - 22)).reversed().first { number(4, at: $0) == 0x0605_4B50 }
    }

    func number(_ width: Int, at offset: Int) -> Int? {
      guard offset >= 0, offset + width <= bytes.count else { return nil }
      return bytes[offset..<(offset + width)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    func entry(at start: inout Int) -> (String, [UInt8])? {
      guard number(4, at: start) == 0x0201_4B50, let method = number(2, at: start + 10),
        let checksum = number(4, at: start + 16), let packed = number(4, at: start + 20),
        let size = number(4, at: start + 24), let nameLength = number(2, at: start + 28),
        let extra = number(2, at: start + 30), let comment = number(2, at: start + 32),
        let header = number(4, at: start + 42), number(4, at: header) == 0x0403_4B50,
        let localName = number(2, at: header + 26), let localExtra = number(2, at: header + 28)
      else { return nil }
      let first = header + 30 + localName + localExtra
      let nameStart = start + 46
      guard first + packed <= bytes.count, nameStart + nameLength <= bytes.count else { return nil }
      let stored = Array(bytes[first..<(first + packed)])
      guard let content = method == 0 ? stored : inflated(stored, size: size), content.count == size,
        crc32(0, content, UInt32(content.count)) == UInt(checksum)
      else { return nil }
      start = nameStart + nameLength + extra + comment
      return (String(decoding: bytes[nameStart..<(nameStart + nameLength)], as: UTF8.self), content)
    }

    private func inflated(_ packed: [UInt8], size: Int) -> [UInt8]? {
      var packed = packed
      var content = [UInt8](repeating: 0, count: max(size, 1))
      var stream = z_stream()
      guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
      else {
        return nil
      }
      defer { inflateEnd(&stream) }
      let status = packed.withUnsafeMutableBufferPointer { input in
        content.withUnsafeMutableBufferPointer { output in
          stream.next_in = input.baseAddress
          stream.avail_in = UInt32(input.count)
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(output.count)
          return inflate(&stream, Z_FINISH)
        }
      }
      return status == Z_STREAM_END ? Array(content.prefix(Int(stream.total_out))) : nil
    }
  }
}
