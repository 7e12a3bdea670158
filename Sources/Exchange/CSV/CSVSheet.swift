public import Spreadsheet

/// A CSV file (RFC 4180) as a sheet of text cells.
///
/// The encoding is UTF-8, UTF-16 with a byte order mark, or else GB 18030; the delimiter is a comma, or the tab or
/// semicolon that the header line plainly uses. A text that was defused against being computed is restored, see
/// ``FormulaDefusing``. Rows and columns are those that Excel would show.
public enum CSVSheet {
  /// Reads a file.
  ///
  /// - Parameter name: the sheet's name; a CSV file has none of its own.
  /// - Throws: a ``CSVRefusal`` for bytes that are no text, for broken quotes, and beyond a limit.
  public static func read(
    bytes: [UInt8], name: String, limits: CSVLimits = .standard
  ) throws(CSVRefusal) -> Sheet {
    guard bytes.count <= limits.bytes else { throw .tooManyBytes(bytes.count, limit: limits.bytes) }
    let text = try decoded(bytes)
    var reader = CSVSheetReader(text, limits: limits)
    return Sheet(name: name, cells: try reader.cells())
  }

  private static func decoded(_ bytes: [UInt8]) throws(CSVRefusal) -> [UInt8] {
    let text: [UInt8]
    do throws(TextDecoding.Failure) {
      text = try TextDecoding.utf8(of: bytes)
    } catch {
      switch error {
      case .malformed(let offset, let encoding): throw .notText(atOffset: offset, encoding: encoding)
      case .conversionMissing(let encoding): throw .conversionMissing(encoding: encoding)
      }
    }
    if let null = text.firstIndex(of: 0) {
      throw .nullCharacter(line: CSVScanner(text, delimiter: CSVSyntax.comma).line(at: null))
    }
    return text
  }
}
