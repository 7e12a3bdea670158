import Spreadsheet

extension ExactDecimal {
  /// Reads a number as a sheet writes it, at the 15 significant digits that Excel shows, halves away from zero.
  ///
  /// However many digits are written: `0.54000000000000004` is 0.54. Nil for what is no number (`NaN` among them).
  init?(excelNumber bytes: UnsafeRawBufferPointer) {
    var scanner = ExcelNumberScanner(bytes)
    guard let (coefficient, exponent) = scanner.scan() else { return nil }
    guard let exact = ExactDecimal(coefficient: Int128(coefficient), exponent: exponent) else { return nil }
    self = scanner.significantDigits > 15 ? exact.rounded(toSignificantDigits: 15) : exact
  }
}
