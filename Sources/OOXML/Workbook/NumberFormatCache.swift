import Spreadsheet

/// Number formats that were taken apart for one file and are kept for the next: most files have the same few.
final class NumberFormatCache {
  private var ofCode: [String: NumberFormat] = [:]
  private var ofIdentifier: [Int: NumberFormat] = [:]

  /// So many codes are kept; a file may have as many as it likes.
  private static let countLimit = 200

  /// The bytes of a code that is kept.
  private static let codeLimit = 200

  func format(code: String) -> NumberFormat {
    if let format = ofCode[code] { return format }
    let format = NumberFormat(code: code)
    if ofCode.count < NumberFormatCache.countLimit, code.utf8.count <= NumberFormatCache.codeLimit {
      ofCode[code] = format
    }
    return format
  }

  /// A format that a workbook need not define; nil where the identifier has none.
  func format(builtIn id: Int) -> NumberFormat? {
    if let format = ofIdentifier[id] { return format }
    let format = NumberFormat(builtIn: id)
    if let format { ofIdentifier[id] = format }
    return format
  }
}
