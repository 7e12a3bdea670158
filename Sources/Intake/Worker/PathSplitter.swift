/// Cuts a stream of bytes into paths, each ended by LF, CR LF or, where the stream is told so, by NUL.
struct PathSplitter {
  /// A path as the stream gave it: what is no UTF-8 can't be named in JSON, and is kept as far as it can be shown.
  struct Path: Equatable {
    let text: String
    let isUTF8: Bool
  }

  private let terminator: UInt8
  private var rest: [UInt8] = []
  private var isAtStart = true

  /// - Parameter endsWithNull: whether paths end with NUL and may hold any other byte, as `find -print0` writes them.
  init(endsWithNull: Bool) {
    terminator = endsWithNull ? 0 : 0x0A
  }

  /// The paths that end within some more bytes of the stream.
  mutating func take(_ bytes: some Sequence<UInt8>) -> [Path] {
    rest += bytes
    guard let last = rest.lastIndex(of: terminator) else { return [] }
    let whole = rest[..<last]
    rest = Array(rest[(last + 1)...])
    return whole.split(separator: terminator, omittingEmptySubsequences: false).compactMap { path($0) }
  }

  /// The path that the stream ended with, without a terminator.
  mutating func finish() -> Path? {
    defer { rest = [] }
    return path(rest[...])
  }

  /// How many bytes wait for their end.
  var pendingCount: Int { rest.count }

  private mutating func path(_ bytes: ArraySlice<UInt8>) -> Path? {
    var bytes = bytes
    if terminator != 0 {
      if isAtStart, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
      if bytes.last == 0x0D { bytes = bytes.dropLast() }
    }
    isAtStart = false
    guard !bytes.isEmpty else { return nil }
    let text = String(validating: bytes, as: UTF8.self)
    return Path(text: text ?? String(decoding: bytes, as: UTF8.self), isUTF8: text != nil)
  }
}
