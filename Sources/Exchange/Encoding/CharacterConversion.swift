import Glibc

/// A conversion between two encodings by the C library (POSIX iconv), open as long as the value lives.
struct CharacterConversion: ~Copyable {
  /// How far a conversion came.
  enum Outcome: Equatable {
    case complete

    /// The byte at an offset begins no character, or one that the other encoding lacks, or the input ends within it.
    case stopped(atOffset: Int)
  }

  private let descriptor: iconv_t

  /// Nil where the library has no such conversion.
  init?(from source: String, to target: String) {
    let opened = iconv_open(target, source)
    // iconv_open says by the pointer -1 that it failed.
    guard let opened, Int(bitPattern: opened) != -1 else { return nil }
    descriptor = opened
  }

  deinit { iconv_close(descriptor) }

  /// Appends the converted input; what comes before the place where a conversion stops is appended too.
  func convert(_ input: UnsafeBufferPointer<UInt8>, appendingTo output: inout [UInt8]) -> Outcome {
    _ = iconv(descriptor, nil, nil, nil, nil)
    guard let start = input.baseAddress, !input.isEmpty else { return .complete }
    return start.withMemoryRebound(to: CChar.self, capacity: input.count) { bytes in
      // The C library declares its input as writable and doesn't write to it.
      var next: UnsafeMutablePointer<CChar>? = UnsafeMutablePointer(mutating: bytes)
      var left = input.count
      while left > 0 {
        guard convertChunk(&next, &left, appendingTo: &output) else {
          return .stopped(atOffset: input.count - left)
        }
      }
      return .complete
    }
  }

  /// Converts as much as a chunk of output takes; false where the input itself can't go on.
  private func convertChunk(
    _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, appendingTo output: inout [UInt8]
  ) -> Bool {
    // No character needs more than 8 bytes in any encoding used here, so every full chunk makes progress.
    let room = min(max(left * 2, 16), 65_536)
    let before = left
    var goesOn = true
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      start.withMemoryRebound(to: CChar.self, capacity: room) { bytes in
        var free: UnsafeMutablePointer<CChar>? = bytes
        var space = room
        errno = 0
        let result = iconv(descriptor, &next, &left, &free, &space)
        goesOn = result != -1 || errno == E2BIG
        count = room - space
      }
    }
    output.append(contentsOf: chunk)
    return goesOn && left < before
  }
}
