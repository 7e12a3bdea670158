import Spreadsheet

/// Gathers a sheet's cells; their formats are put in afterwards, once it is known whether any is needed.
final class CellListBuilder {
  private struct Gathered {
    var cells: [Cell] = []

    /// The styles of the numbers among the cells, by the cell's index.
    var styles: [(cell: Int, style: Int)] = []

    /// All cells that were handed over, those without a result among them.
    var count = 0
  }

  /// As many as a form has: with fewer at first the list would be moved several times for each.
  private static let usualCount = 256

  /// At an address of its own: the checks for conflicting accesses to a class's own properties would be made for
  /// every cell.
  private let gathered: UnsafeMutablePointer<Gathered>

  init() {
    gathered = .allocate(capacity: 1)
    gathered.initialize(to: Gathered())
    gathered.pointee.cells.reserveCapacity(CellListBuilder.usualCount)
  }

  deinit {
    gathered.deinitialize(count: 1)
    gathered.deallocate()
  }

  var cells: [Cell] { gathered.pointee.cells }

  /// The number of cells that were handed over.
  var count: Int { gathered.pointee.count }

  /// Whether there are numbers: nothing else is shown by a format.
  var needsFormats: Bool { !gathered.pointee.styles.isEmpty }

  func append(_ cell: borrowing RawCell) {
    gathered.pointee.count += 1
    guard let value = cell.kind == .formulaWithoutValue ? .uncomputed : cell.value else { return }
    if case .number = value {
      gathered.pointee.styles.append((gathered.pointee.cells.count, cell.styleIndex))
    }
    gathered.pointee.cells.append(Cell(cell.reference, value))
  }

  func apply(_ formats: [NumberFormat]) {
    for (cell, style) in gathered.pointee.styles where formats.indices.contains(style) {
      gathered.pointee.cells[cell].format = formats[style]
    }
  }
}
