import CZlib

/// A package as it was written, read back.
///
/// libxlsxwriter puts each part into a temporary file and does not look whether that succeeded: a full disk cuts the
/// part short, and the package of the rest looks sound. So every part is unpacked and must end as it began.
struct WrittenPackage {
  /// The parts by their names.
  private var parts: [String: [UInt8]] = [:]

  /// Nil for what is no complete package of complete parts.
  init?(_ bytes: [UInt8]) {
    guard let directory = PackageDirectory(bytes) else { return nil }
    for entry in directory.entries {
      guard let part = WrittenPackage.inflated(entry, of: bytes), WrittenPackage.isComplete(part) else {
        return nil
      }
      parts[entry.name] = part
    }
  }

  /// Whether the package has the sheets with all their cells.
  func holds(_ sheets: [LaidOutSheet]) -> Bool {
    sheets.indices.allSatisfy { index in
      guard let part = parts["xl/worksheets/sheet\(index + 1).xml"] else { return false }
      return WrittenPackage.cellCount(of: part) == sheets[index].placeCount
    }
  }

  private static func inflated(_ entry: PackageDirectory.Entry, of bytes: [UInt8]) -> [UInt8]? {
    var part = [UInt8](repeating: 0, count: entry.size)
    var stream = z_stream()
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return nil
    }
    defer { inflateEnd(&stream) }
    let end = bytes[entry.content].withUnsafeBytes { input in
      part.withUnsafeMutableBytes { output in
        stream.next_in = UnsafeMutablePointer(
          mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.avail_out = UInt32(output.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    guard end == Z_STREAM_END, Int(stream.total_out) == entry.size,
      crc32(0, part, UInt32(part.count)) == UInt(entry.checksum)
    else { return nil }
    return part
  }

  /// Whether the last tag of a part closes the first after the declaration.
  private static func isComplete(_ part: [UInt8]) -> Bool {
    guard let declarationEnd = part.firstIndex(of: 0x3E) else { return false }
    let root = part[(declarationEnd + 1)...].drop { $0 <= 0x20 }
    guard root.first == 0x3C else { return false }
    let name = root.dropFirst().prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
    let lineBreaks = part.reversed().prefix { $0 <= 0x20 }.count
    return !name.isEmpty
      && part.dropLast(lineBreaks).suffix(name.count + 3).elementsEqual([0x3C, 0x2F] + name + [0x3E])
  }

  /// The number of `c` elements.
  private static func cellCount(of part: [UInt8]) -> Int {
    part.withUnsafeBytes { bytes in
      var count = 0
      for index in 0..<max(0, bytes.count - 2)
      where bytes[index] == 0x3C && bytes[index + 1] == 0x63 && bytes[index + 2] == 0x20 { count += 1 }
      return count
    }
  }
}
