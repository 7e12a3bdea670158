/// Hands libFuzzer's bytes on.
enum Input {
  static func run(_ data: UnsafePointer<UInt8>?, _ count: Int, _ body: ([UInt8]) -> Void) -> Int32 {
    body([UInt8](UnsafeBufferPointer(start: data, count: count)))
    return 0
  }
}
