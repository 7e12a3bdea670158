import Spreadsheet

/// A line of column headings, and which column of the sheet each of them heads.
struct TableHeader {
  let kind: Block.Kind
  let columns: [Column]

  /// A heading and the columns of the sheet that it stands over.
  struct Column {
    let field: FormField
    let entry: Line.Entry

    var span: ClosedRange<Int> { entry.extent.columns }
  }

  /// Nil for a line that heads no table.
  init?(_ line: Line) {
    let labels = line.labels
    guard labels.count >= 3, let kind = TableHeader.kind(of: Set(labels.map(\.field))) else { return nil }
    self.kind = kind
    columns = labels.map { Column(field: $0.field, entry: $0.entry) }
  }

  private static func kind(of fields: Set<FormField>) -> Block.Kind? {
    if fields.contains(.text(.category)), fields.contains(.text(.content)) { return .departmentText }
    let hasLevel = fields.contains(.indicator(.level1)) || fields.contains(.indicator(.level2))
    let hasIndicator = fields.contains(.indicator(.level3)) || fields.contains(.indicator(.target))
    guard hasLevel, hasIndicator else { return nil }
    return fields.contains { $0.isIdentity } ? .list : .form
  }

  /// The columns of the sheet that a heading stands over; nil without such a heading, or with two of them.
  func span(of field: FormField) -> ClosedRange<Int>? {
    let found = columns.filter { $0.field == field }
    return found.count == 1 ? found[0].span : nil
  }

  /// The headings that stand more than once: their columns can't be told apart.
  var repeated: [Column] {
    columns.indices.compactMap { index in
      columns[..<index].contains { $0.field == columns[index].field } ? columns[index] : nil
    }
  }
}
