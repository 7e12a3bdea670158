import Glibc

/// A file that is open for reading, closed with the last reference to it.
///
/// Read with `pread`, never mapped: a file that another program cuts while it is read must not kill the process.
public final class OpenFile: Sendable {
  /// The size when it was opened, in bytes.
  public let size: Int

  private let descriptor: Int32

  /// Opens a regular file; a folder, a pipe or a device is refused.
  public init(path: String) throws(Refusal) {
    // A name with a zero byte would be cut there by the system.
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .fileMissing }
    // A pipe must not block before it is seen to be one.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw OpenFile.refusal(errno) }
    do throws(Refusal) {
      size = try OpenFile.sizeOfRegularFile(descriptor)
    } catch {
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Fills a buffer with the bytes from an offset on.
  public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(Refusal) {
    var filled = 0
    while filled < buffer.count {
      let count = pread(
        descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled, off_t(offset + filled))
      if count < 0 {
        guard errno == EINTR else { throw .systemFailure(errorNumber: errno) }
      } else if count == 0 {
        throw .fileChanged
      } else {
        filled += count
      }
    }
  }

  /// The file's first bytes, at most so many.
  public func bytes(upTo limit: Int) throws(Refusal) -> [UInt8] {
    var failure: Refusal?
    let bytes = [UInt8](unsafeUninitializedCapacity: min(limit, size)) { buffer, count in
      do throws(Refusal) {
        try read(at: 0, into: UnsafeMutableRawBufferPointer(buffer))
        count = buffer.count
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  private static func sizeOfRegularFile(_ descriptor: Int32) throws(Refusal) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .systemFailure(errorNumber: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Int(status.st_size)
    case S_IFDIR: throw .folder
    default: throw .notAFile
    }
  }

  private static func refusal(_ errorNumber: Int32) -> Refusal {
    switch errorNumber {
    case ENOENT, ENOTDIR, ENAMETOOLONG: .fileMissing
    case EACCES, EPERM: .permissionDenied
    case EISDIR: .folder
    case ENXIO, ENODEV: .notAFile
    default: .systemFailure(errorNumber: errorNumber)
    }
  }
}
