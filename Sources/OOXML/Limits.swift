/// What a file may cost at most before it is refused.
///
/// All is counted while reading; nothing is believed from a header.
public struct Limits: Hashable, Sendable {
  /// Bytes that one part may inflate to.
  public var inflatedBytesPerPart = 256 << 20

  /// Bytes that all parts read may inflate to; a part that is read twice counts twice.
  public var inflatedBytesInAll = 512 << 20

  /// Inflated bytes for each compressed byte of a part, as far as it is read, and of all parts together. Only a part
  /// beyond 4 MiB, and only 32 MiB of all parts, are held to it: style parts compress very well.
  public var inflateRatio = 200

  /// Entries of the ZIP file.
  public var entries = 10_000

  /// Sheets of the workbook.
  public var sheets = 10_000

  /// Relationships of one part.
  public var relationships = 100_000

  /// Cells of one sheet that hold a value or a formula.
  public var cells = 4_000_000

  /// Cells of one sheet that is read whole instead of cell by cell.
  public var cellsHeld = 1_000_000

  /// Merged ranges of one sheet.
  public var merges = 100_000

  /// Cells that the merged ranges of one sheet may cover together: some twenty whole columns.
  public var mergedArea = 20_000_000

  /// UTF-8 bytes of one text. Excel itself ends at 32,767 characters.
  public var stringLength = 4 << 20

  /// Shared strings of the workbook.
  public var sharedStrings = 4_000_000

  /// Cell formats of the workbook. Excel itself ends at 65,490.
  public var cellFormats = 200_000

  /// Elements that may stand inside each other.
  public var xmlDepth = 256

  /// Namespace declarations in force at one place.
  public var xmlNamespaces = 100

  /// Bytes of one tag or comment, which expat holds whole.
  public var xmlTokenLength = 16 << 20

  /// Elements of a part that is changed in place: the places of all are held.
  public var patchedElements = 20_000_000

  /// The limits that no honest workbook of budget forms comes near.
  public static let standard = Limits()

  public init() {}
}

extension Limits {
  /// The name of a limit, as refusals carry it.
  public enum Name: String, CaseIterable, Sendable {
    case inflatedBytesPerPart = "inflated-bytes-per-part"
    case inflatedBytesInAll = "inflated-bytes-in-all"
    case inflateRatio = "inflate-ratio"
    case entries
    case sheets
    case relationships
    case cells
    case cellsHeld = "cells-held"
    case merges
    case mergedArea = "merged-area"
    case stringLength = "string-length"
    case sharedStrings = "shared-strings"
    case cellFormats = "cell-formats"
    case xmlDepth = "xml-depth"
    case xmlNamespaces = "xml-namespaces"
    case xmlTokenLength = "xml-token-length"
    case patchedElements = "patched-elements"
  }

  /// The parts below this size are not held to ``inflateRatio``.
  static let ratioThreshold = 4 << 20

  /// The same for the bytes of all parts together.
  static let ratioThresholdInAll = 32 << 20
}
