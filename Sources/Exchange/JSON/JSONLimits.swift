/// The safety limits of reading JSON.
public struct JSONLimits: Hashable, Sendable {
  /// The size of the file in bytes.
  public var bytes: Int

  /// The number of containers within one another. A submission has 6; the limit bounds the reader's recursion over
  /// values that it doesn't know.
  public var depth: Int

  /// The number of members and elements in the whole file; an indicator has about twelve.
  public var values: Int

  public static let standard = JSONLimits(bytes: 256 << 20, depth: 64, values: 10_000_000)

  public init(bytes: Int, depth: Int, values: Int) {
    self.bytes = bytes
    self.depth = depth
    self.values = values
  }
}
