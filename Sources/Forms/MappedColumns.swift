public import BudgetModel

/// The cells of an indicator by the column that they belong to, in the form's order.
///
/// There are a few of them for every row, so that they are found sooner by looking than by hashing.
public struct MappedColumns: Hashable, Sendable {
  public typealias Key = FieldPath.IndicatorField
  public typealias Element = (key: Key, value: MappedField)

  private struct Entry: Hashable, Sendable {
    let column: Key
    var field: MappedField
  }

  private var entries: [Entry] = []

  public init() {}

  /// The cells of a column, nil where it has none.
  public subscript(column: Key) -> MappedField? {
    get { index(of: column).map { entries[$0].field } }
    set {
      switch (index(of: column), newValue) {
      case (let index?, let field?): entries[index].field = field
      case (let index?, nil): entries.remove(at: index)
      case (nil, let field?): insert(field, column)
      case (nil, nil): break
      }
    }
  }

  /// The cells of a column, which come to be where it has none.
  public subscript(column: Key, default empty: @autoclosure () -> MappedField) -> MappedField {
    get { self[column] ?? empty() }
    _modify {
      if index(of: column) == nil { insert(empty(), column) }
      yield &entries[index(of: column) ?? 0].field
    }
  }

  /// The cells of all columns.
  public var values: some RandomAccessCollection<MappedField> { entries.lazy.map(\.field) }

  mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  private func index(of column: Key) -> Int? { entries.firstIndex { $0.column == column } }

  private mutating func insert(_ field: MappedField, _ column: Key) {
    let place = entries.firstIndex { column < $0.column } ?? entries.endIndex
    entries.insert(Entry(column: column, field: field), at: place)
  }
}

extension MappedColumns: RandomAccessCollection {
  public var startIndex: Int { entries.startIndex }
  public var endIndex: Int { entries.endIndex }

  public subscript(index: Int) -> Element { (entries[index].column, entries[index].field) }
}
