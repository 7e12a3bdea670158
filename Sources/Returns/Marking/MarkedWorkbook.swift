public import OOXML

/// A workbook with marks and notes on its cells, in place: all else keeps its bytes.
public struct MarkedWorkbook: Sendable {
  public let bytes: [UInt8]

  /// Cells that got a mark and no note, as `sheet!cell`.
  public let unnoted: [String]

  /// - Parameter remarks: for each sheet, by its name.
  public init(
    path: String, remarks: [String: [CellRemark]], limits: Limits = .standard
  ) throws(PatchRefusal) {
    let patch = try WorkbookPatch(path: path, limits: limits)
    var unnoted: [String] = []
    for sheet in try patch.sheets() {
      guard let own = remarks[sheet.name] else { continue }
      let outcome = try patch.remark(own, in: sheet)
      unnoted += (outcome.threaded + outcome.unnoted).map { "\(sheet.name)!\($0)" }
    }
    bytes = try patch.bytes()
    self.unnoted = unnoted
  }
}
