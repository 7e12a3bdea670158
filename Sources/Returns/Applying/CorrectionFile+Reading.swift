import Exchange
import OOXML

extension CorrectionFile {
  /// Reads a list in CSV, or a difference in JSON, by its first bytes and its name's ending.
  ///
  /// - Parameter fiscalYear: the target's year, from which a deadline without a year counts.
  public static func read(_ path: String, fiscalYear: Int?) throws(CorrectionFileRefusal) -> CorrectionFile {
    let bytes: [UInt8]
    do {
      bytes = try OpenFile(path: path).bytes(upTo: limit)
    } catch {
      throw .file(error)
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw .workbook
    }
    let isJSON =
      path.lowercased().hasSuffix(".json") || bytes.first { !blanks.contains($0) } == UInt8(ascii: "{")
    return isJSON
      ? try DifferenceFile.read(bytes, fiscalYear: fiscalYear)
      : try CorrectionListCSV.read(bytes, fiscalYear: fiscalYear)
  }

  /// One byte more than a list may have, so that its reader sees that there is too much.
  private static let limit = max(CSVLimits.standard.bytes, JSONLimits.standard.bytes) + 1

  /// A byte order mark counts as blank.
  private static let blanks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D]
}
