public import Spreadsheet

/// A cell as its sheet writes it, borrowed for the time of one call: no memory is taken for it.
public struct RawCell: ~Copyable {
  /// How the value is written (ECMA-376 part 1, 18.18.11 ST_CellType).
  public enum Kind: Sendable {
    /// Nothing: the cell has a formula whose result the file doesn't hold.
    case formulaWithoutValue
    case number
    case text
    case boolean
    case error

    /// A date in ISO 8601.
    case date
  }

  public let reference: CellReference
  public let kind: Kind
  public let hasFormula: Bool

  /// The index of the cell's style; 0 where the cell names none.
  public let styleIndex: Int

  /// The value's UTF-8 bytes: a number as written, a text with its escapes decoded.
  public let bytes: UnsafeRawBufferPointer

  /// The shared string that ``bytes`` come from, nil for a text of its own.
  public let sharedStringIndex: Int?

  unowned(unsafe) let strings: SharedStrings

  /// The value; nil for a formula without one.
  ///
  /// A number is rounded to the 15 significant digits that Excel shows. What is no number, or no boolean, is text.
  public var value: CellValue? {
    switch kind {
    case .formulaWithoutValue: nil
    case .number: ExactDecimal(excelNumber: bytes).map(CellValue.number) ?? .text(text)
    case .text: .text(text)
    case .boolean: RawCell.flag(bytes).map(CellValue.boolean) ?? .text(text)
    case .error: .error(text)
    case .date: .date(text)
    }
  }

  /// The number, rounded to the 15 significant digits that Excel shows; nil for what is none.
  public var number: ExactDecimal? { kind == .number ? ExactDecimal(excelNumber: bytes) : nil }

  /// The value's bytes as text; of a shared string always the same String.
  public var text: String {
    sharedStringIndex.map { strings[$0] } ?? String(decoding: bytes, as: UTF8.self)
  }

  private static func flag(_ bytes: UnsafeRawBufferPointer) -> Bool? {
    if ("1" as StaticString).matches(bytes) || ("true" as StaticString).matches(bytes) { return true }
    if ("0" as StaticString).matches(bytes) || ("false" as StaticString).matches(bytes) { return false }
    return nil
  }
}
