import Spreadsheet

/// Writes the places of cells that are listed row by row: a row's figures are worked out once for all of its cells.
struct PlaceWriter {
  /// The bytes of room that ``write(_:to:)`` needs; those behind the place are overwritten with anything.
  static let room = 3 + 8

  private var row = 1

  /// The row in ASCII, its first figure in the lowest byte, and the number of its figures.
  private var figures: UInt64 = 0x31
  private var figureCount = 1

  /// Writes `C4`.
  ///
  /// - Parameter destination: with ``room``.
  /// - Returns: the number of bytes written, 0 for a place outside the sheet.
  @inline(__always)
  mutating func write(_ place: CellReference, to destination: UnsafeMutableRawPointer) -> Int {
    guard place.row != row || place.column > 26 || place.column < 1 else {
      destination.storeBytes(of: UInt8(truncatingIfNeeded: 0x40 &+ place.column), as: UInt8.self)
      destination.storeBytes(of: figures.littleEndian, toByteOffset: 1, as: UInt64.self)
      return 1 &+ figureCount
    }
    return writeFirst(place, to: destination)
  }

  /// Writes a place in full and keeps the figures of its row.
  private mutating func writeFirst(_ place: CellReference, to destination: UnsafeMutableRawPointer) -> Int {
    let count = place.write(
      to: UnsafeMutableRawBufferPointer(start: destination, count: CellReference.longestText))
    guard count > 0, place.row != row else { return count }
    row = place.row
    figures = 0
    figureCount = 0
    // From the last byte back to the column's letters.
    while figureCount < count,
      case let byte = destination.load(fromByteOffset: count - 1 - figureCount, as: UInt8.self), byte < 0x40
    {
      figures = figures << 8 | UInt64(byte)
      figureCount += 1
    }
    return count
  }
}
