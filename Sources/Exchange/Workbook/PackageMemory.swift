import CXLSXWriter
import Glibc

/// A file in memory that libxlsxwriter, which only writes to a path, can write a package to.
///
/// So a package is complete and read back before anything reaches the disk, and a full disk is met by our own
/// writing, not inside the library, which would print a message of its own.
struct PackageMemory: ~Copyable {
  private let descriptor: Int32

  init() throws(OutputFailure) {
    let opened = memfd_create("jixiao", 1)  // MFD_CLOEXEC
    guard opened >= 0 else { throw .system(path: "memfd", code: errno) }
    descriptor = opened
  }

  deinit {
    if descriptor >= 0 { _ = close(descriptor) }
  }

  /// A path that opens the file anew; an error where the system doesn't offer it.
  func path() throws(OutputFailure) -> String {
    let path = "/proc/self/fd/\(descriptor)"
    guard access(path, W_OK) == 0 else { throw .system(path: path, code: errno) }
    return path
  }

  /// All that was written.
  func bytes() throws(OutputFailure) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(path: "memfd", code: errno) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start, off_t(start))
      }
      if count > 0 {
        start += count
      } else if count == 0 || errno != EINTR {
        throw .system(path: "memfd", code: count == 0 ? EIO : errno)
      }
    }
    return bytes
  }
}
