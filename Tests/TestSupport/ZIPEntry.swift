import CZlib

/// An entry of a ZIP file that a test makes.
public struct ZIPEntry: Sendable {
  public var name: String

  /// The bytes before compression.
  public var content: [UInt8]
  public var isDeflated: Bool

  /// Whether the local header leaves sizes and checksum to a descriptor behind the data.
  public var hasDataDescriptor = false

  // What is written instead of the truth.
  public var statedChecksum: UInt32?
  public var statedSize: UInt32?
  public var statedMethod: UInt16?
  public var statedOffset: Int?
  public var statedData: [UInt8]?
  public var flags: UInt16 = 0

  public init(_ name: String, _ content: [UInt8], isDeflated: Bool = true) {
    self.name = name
    self.content = content
    self.isDeflated = isDeflated
  }

  public init(_ name: String, _ text: String, isDeflated: Bool = true) {
    self.init(name, Array(text.utf8), isDeflated: isDeflated)
  }

  var method: UInt16 { statedMethod ?? (isDeflated ? 8 : 0) }
  var size: UInt32 { statedSize ?? UInt32(content.count) }

  var checksum: UInt32 {
    statedChecksum ?? UInt32(truncatingIfNeeded: crc32(0, content, uInt(content.count)))
  }

  /// The bytes as they stand in the file.
  func data() -> [UInt8] {
    if let statedData { return statedData }
    return isDeflated ? ZIPEntry.deflated(content) : content
  }

  /// Raw deflate data, as ZIP files hold it.
  public static func deflated(_ content: [UInt8]) -> [UInt8] { deflated(content, flush: Z_FINISH) }

  /// - Parameter flush: `Z_FULL_FLUSH` where more data follows, which may then be repeated.
  static func deflated(_ content: [UInt8], flush: Int32) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = content
    let capacity = Int(deflateBound(&stream, uLong(content.count))) + 16
    return input.withUnsafeMutableBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
        stream.next_in = input.baseAddress
        stream.avail_in = uInt(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = uInt(output.count)
        deflate(&stream, flush)
        count = capacity - Int(stream.avail_out)
      }
    }
  }
}
