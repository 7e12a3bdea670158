import Forms
import Spreadsheet

/// Remembers which projects the pieces of an input name, some forty bytes for each, so that none is in two pieces unseen:
/// read whole, all its rows would make one project.
struct ListKeys {
  /// The piece that a code or a name stands in; -1 for a name of several pieces.
  private var codes: [Int: Int32] = [:]
  private var names: [Int: Int32] = [:]

  /// Names that a row without code has, and where.
  private var named: [Int: (sheet: String, row: Int, name: String)] = [:]
  private var piece: Int32 = 0

  /// More names than this in rows without code are not held.
  private static let namedLimit = 100_000

  mutating func take(_ piece: ListPiece) throws(ListObstacle) {
    self.piece += 1
    var last = ListOutline.Identity.none
    var rest = piece.cells
    while let row = rest.first?.reference.row {
      let end = rest.firstIndex { $0.reference.row != row } ?? rest.endIndex
      let identity = piece.outline.identity(of: rest[..<end])
      rest = rest[end...]
      guard identity != last, identity.code != nil || identity.name != nil else { continue }
      try note(identity, after: last, piece.sheet.name, row)
      last = identity.or(last)
    }
  }

  private mutating func note(
    _ identity: ListOutline.Identity, after last: ListOutline.Identity, _ sheet: String, _ row: Int
  ) throws(ListObstacle) {
    if let code = identity.code {
      let known = codes.updateValue(piece, forKey: code.hashValue)
      if let known, known != piece { throw .projectApart(name: code, sheet: sheet, row: row) }
    }
    guard let name = identity.name else { return }
    let key = name.hashValue
    names[key] = names[key].map { $0 == piece ? piece : -1 } ?? piece
    // A row that repeats the name of the project above it belongs to that.
    guard identity.code == nil, name != last.name else { return }
    guard named.count < ListKeys.namedLimit else { throw .projectApart(name: name, sheet: sheet, row: row) }
    named[key] = (sheet, row, name)
  }

  /// - Throws: where a project without code has the name of one in another piece, so that only the whole list shows whose
  ///   rows they are.
  func finish() throws(ListObstacle) {
    for (key, place) in named where names[key] == -1 {
      throw .projectApart(name: place.name, sheet: place.sheet, row: place.row)
    }
  }
}
