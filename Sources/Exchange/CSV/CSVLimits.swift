/// The safety limits of reading CSV.
public struct CSVLimits: Hashable, Sendable {
  /// The size of the file in bytes.
  public var bytes: Int

  /// The number of cells that hold something.
  public var cells: Int

  /// The size of one field in bytes of UTF-8; a cell of Excel holds 32,767 characters.
  public var fieldBytes: Int

  public static let standard = CSVLimits(bytes: 256 << 20, cells: 10_000_000, fieldBytes: 1 << 20)

  public init(bytes: Int, cells: Int, fieldBytes: Int) {
    self.bytes = bytes
    self.cells = cells
    self.fieldBytes = fieldBytes
  }
}
