/// A namespace, so far as the readers tell them apart; the transitional and the strict spelling are one.
enum Namespace: UInt8 {
  /// None at all: some writers leave the declaration out, and their parts are read as if it were there.
  case none
  case spreadsheet
  case packageRelationships

  /// That of the attribute `r:id`.
  case documentRelationships

  /// That of `mc:AlternateContent`.
  case compatibility
  case foreign

  /// The namespace that a name in a declaration stands for.
  init(_ name: UnsafeRawBufferPointer) {
    self = name.isEmpty ? .none : Namespace.known.first { $0.0.matches(name) }?.1 ?? .foreign
  }

  /// Whether the elements of the namespace are read.
  var isRead: Bool {
    switch self {
    case .none, .spreadsheet, .packageRelationships: true
    case .documentRelationships, .compatibility, .foreign: false
    }
  }

  private static let known: [(StaticString, Namespace)] = [
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", .spreadsheet),
    ("http://purl.oclc.org/ooxml/spreadsheetml/main", .spreadsheet),
    ("http://schemas.openxmlformats.org/package/2006/relationships", .packageRelationships),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", .documentRelationships),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", .documentRelationships),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", .compatibility),
  ]
}
