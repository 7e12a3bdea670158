import Foundation
import OOXML
import Spreadsheet
import TestSupport
import Wording

/// Whatever the bytes: a workbook whose every cell can be read and shown, or a refusal.
enum PackageTarget {
  static func run(_ bytes: [UInt8]) {
    do throws(Refusal) {
      try read(Workbook(bytes: bytes, limits: limits, resources: resources))
    } catch {
      check(error)
    }
  }

  /// One for all inputs: what one leaves behind must not harm the next.
  private static let resources = ReaderResources()

  /// Tighter than the standard ones, so that what takes long or much memory within them shows at once.
  private static let limits: Limits = {
    var limits = Limits()
    limits.inflatedBytesInAll = 32 << 20
    limits.cells = 100_000
    return limits
  }()

  static func read(_ workbook: Workbook) throws(Refusal) {
    for entry in workbook.sheets.prefix(20) {
      let sheet = try workbook.sheet(entry)
      for cell in sheet.cells.prefix(1000) {
        _ = sheet.text(of: cell)
        _ = sheet.merges.extent(of: cell.reference)
      }
      try workbook.readCells(of: entry) { cell throws(Refusal) in
        precondition(cell.kind == .formulaWithoutValue || !cell.bytes.isEmpty)
        precondition((1...CellReference.rowLimit).contains(cell.reference.row))
        precondition((1...CellReference.columnLimit).contains(cell.reference.column))
        _ = try workbook.format(ofStyle: cell.styleIndex)
      }
    }
  }

  static func check(_ refusal: Refusal) {
    for language in [Language.chinese, .english] { precondition(!refusal.text(in: language).isEmpty) }
  }

  static func seeds() throws -> [[UInt8]] {
    var seeds = try SampleFiles.workbooks()
    for deflated in [true, false] {
      var package = SmallWorkbook.package()
      for index in package.entries.indices { package.entries[index].isDeflated = deflated }
      seeds.append(package.bytes())
      package.usesZIP64 = true
      seeds.append(package.bytes())
    }
    return seeds
  }
}
