/// The cells of a row by the column that they stand in: a few, so that they are found sooner by looking than by hashing.
///
/// They are kept as places among the row's entries, which cost nothing to copy.
struct ColumnCells<Column: Equatable> {
  private let entries: [Line.Entry]
  private var places: [(column: Column, index: Int)] = []

  init(of line: Line) {
    entries = line.entries
  }

  /// Adds the entry at an index of the row as the cell of a column that has none yet.
  mutating func add(_ index: Int, in column: Column) { places.append((column, index)) }

  subscript(column: Column) -> Line.Entry? {
    for place in places where place.column == column { return entries[place.index] }
    return nil
  }

  /// The columns that have a cell.
  var columns: some Sequence<Column> { places.lazy.map(\.column) }

  func has(_ column: Column) -> Bool { places.contains { $0.column == column } }

  mutating func remove(_ column: Column) { places.removeAll { $0.column == column } }
}

extension ColumnCells: RandomAccessCollection {
  var startIndex: Int { places.startIndex }
  var endIndex: Int { places.endIndex }

  subscript(index: Int) -> (column: Column, entry: Line.Entry) {
    (places[index].column, entries[places[index].index])
  }
}
