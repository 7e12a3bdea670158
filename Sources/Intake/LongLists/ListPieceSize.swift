/// When a list is read piece by piece, and how large a piece is.
public struct ListPieceSize: Hashable, Sendable {
  /// The bytes of a sheet's part from which on its workbook is read piece by piece: some 45,000 cells, which held whole cost
  /// about as much memory as all else that an ingest needs.
  public var sheetBytes = 2 << 20

  /// A file below this size holds no such sheet, and isn't opened to look.
  public var fileBytes = 64 << 10

  /// The rows from which on a piece ends with its project.
  public var rows = 2_000

  /// The cells that a piece may have at most.
  public var cells = 200_000

  public static let standard = ListPieceSize()

  public init() {}
}
