/// An encoding that text files are written in.
public enum TextEncoding: String, CaseIterable, Sendable {
  /// UTF-8, in files with a byte order mark in front, without which Excel shows Chinese as 乱码.
  case utf8 = "utf-8"

  /// GB 18030, which older Chinese software expects.
  case gb18030 = "gb18030"

  /// The bytes that a file in this encoding begins with.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .gb18030: []
    }
  }
}
