import Glibc

/// A list of inputs: a text file in UTF-8 with one path a line, ended by LF or CR LF, as an editor on any system saves it.
enum InputList {
  /// The bytes that a list has at most.
  static let sizeLimit = 64 << 20

  /// The paths of a list.
  ///
  /// - Parameter file: the list's path, `-` for standard input.
  static func paths(listedIn file: String) throws(InputListFailure) -> [String] {
    let paths = try parse(try bytes(of: file), file: file)
    guard !paths.isEmpty else { throw InputListFailure(.listEmpty(path: file)) }
    return paths
  }

  /// The lines of a list that aren't blank; a byte order mark is no part of the first.
  static func parse(_ bytes: [UInt8], file: String) throws(InputListFailure) -> [String] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var paths: [String] = []
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let content = line.last == 0x0D ? line.dropLast() : line
      guard content.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
      guard !content.contains(0), let path = String(validating: content, as: UTF8.self) else {
        throw InputListFailure(.listNotUTF8(path: file, line: index + 1))
      }
      paths.append(path)
    }
    return paths
  }

  private static func bytes(of file: String) throws(InputListFailure) -> [UInt8] {
    let descriptor = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputListFailure(.listUnreadable(path: file, code: errno)) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      let code = errno
      if count == 0 { return bytes }
      if count < 0 {
        guard code == EINTR else { throw InputListFailure(.listUnreadable(path: file, code: code)) }
      } else {
        bytes += buffer.prefix(count)
        guard bytes.count <= sizeLimit else {
          throw InputListFailure(.listTooLong(path: file, limit: sizeLimit))
        }
      }
    }
  }
}
