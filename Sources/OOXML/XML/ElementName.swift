import Glibc

/// The elements that some reader asks for; the content of all others is skipped.
enum ElementName: UInt8 {
  /// An element that nobody asks for.
  case other

  /// An element whose children count as its parent's: `mc:AlternateContent` and its fallback, and what
  /// `mc:ProcessContent` names.
  case transparent

  // A sheet.
  case worksheet, sheetData, row, c, f, v, `is`, mergeCells, mergeCell

  // Strings.
  case sst, si, r, t

  // The workbook.
  case workbook, workbookPr, sheets, sheet

  // Styles.
  case styleSheet, numFmts, numFmt, cellXfs, xf

  // Relationships.
  case relationships, relationship

  /// The element of a name without prefix.
  init(_ name: UnsafeRawBufferPointer) {
    switch name.count {
    case 1: self = ElementName.ofOneLetter(name[0])
    case 2: self = ElementName.ofTwoLetters(name[0], name[1])
    case 3 where ("row" as StaticString).matches(name): self = .row
    default: self = ElementName.longNames.first { $0.0.matches(name) }?.1 ?? .other
    }
  }

  static func ofOneLetter(_ letter: UInt8) -> ElementName {
    switch letter {
    case UInt8(ascii: "c"): .c
    case UInt8(ascii: "v"): .v
    case UInt8(ascii: "t"): .t
    case UInt8(ascii: "f"): .f
    case UInt8(ascii: "r"): .r
    default: .other
    }
  }

  private static func ofTwoLetters(_ first: UInt8, _ second: UInt8) -> ElementName {
    switch (first, second) {
    case (UInt8(ascii: "i"), UInt8(ascii: "s")): .is
    case (UInt8(ascii: "s"), UInt8(ascii: "i")): .si
    case (UInt8(ascii: "x"), UInt8(ascii: "f")): .xf
    default: .other
    }
  }

  private static let longNames: [(StaticString, ElementName)] = [
    ("mergeCell", .mergeCell), ("Relationship", .relationship), ("sheet", .sheet), ("numFmt", .numFmt),
    ("sheetData", .sheetData), ("worksheet", .worksheet), ("mergeCells", .mergeCells), ("sst", .sst),
    ("workbook", .workbook), ("workbookPr", .workbookPr), ("sheets", .sheets), ("styleSheet", .styleSheet),
    ("numFmts", .numFmts), ("cellXfs", .cellXfs), ("Relationships", .relationships),
  ]
}

extension StaticString {
  /// Whether bytes spell this.
  func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard utf8CodeUnitCount == bytes.count, let start = bytes.baseAddress else { return false }
    return memcmp(utf8Start, start, bytes.count) == 0
  }
}
