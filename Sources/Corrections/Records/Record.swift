/// A part of a submission as its fields and its lists of parts.
///
/// All kinds of records are compared and merged by the same few rules; so they are brought to one shape, two levels
/// deep below the submission, and back.
struct Record {
  var kind: RecordKind
  var values: [RecordField: FieldValue]
  var lists: [RecordList: [Record]]

  init(_ kind: RecordKind, _ values: [RecordField: FieldValue?], lists: [RecordList: [Record]] = [:]) {
    self.kind = kind
    self.values = values.compactMapValues { $0 }
    self.lists = lists
  }

  subscript(field: RecordField) -> FieldValue? { values[field] }

  subscript(list: RecordList) -> [Record] { lists[list] ?? [] }

  /// Whether two records are the same to the last byte, lists included.
  func isIdentical(to other: Record) -> Bool {
    kind.fields.allSatisfy { FieldValue.difference(from: self[$0], to: other[$0]) == nil }
      && kind.lists.allSatisfy { list in
        self[list].count == other[list].count
          && zip(self[list], other[list]).allSatisfy { $0.isIdentical(to: $1) }
      }
  }

  /// A text that is the same for identical records, and orders others by their content.
  var content: String {
    let own = kind.fields.map { field in
      guard let value = self[field] else { return "-" }
      let text = value.description
      return "\(text.utf8.count):\(text)"
    }
    let parts = kind.lists.flatMap { list in ["\(self[list].count)["] + self[list].map(\.content) }
    return (own + parts).joined(separator: " ")
  }

  /// A text field's value, nil where it has nothing to see.
  func folded(_ field: RecordField) -> String? {
    guard case .text(let text) = self[field] else { return nil }
    let folded = FoldedText.folded(text)
    return folded.isEmpty ? nil : folded
  }
}
