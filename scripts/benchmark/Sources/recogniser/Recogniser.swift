import Forms
import OOXML
import Spreadsheet

/// Reads a workbook's sheets whole a number of times, and recognises what stands on them each time or not: what
/// recognition costs beside reading the cells.
///
///     valgrind --tool=callgrind recogniser draft.xlsx 20
///     valgrind --tool=callgrind recogniser draft.xlsx 20 recognise
@main
struct Recogniser {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first, let count = arguments.dropFirst().first.flatMap({ Int($0) }) else {
      print("usage: recogniser FILE COUNT [recognise]")
      return
    }
    let recogniser = SheetRecogniser()
    let resources = ReaderResources()
    var found = 0
    for _ in 0..<count {
      found += try read(path, resources, arguments.contains("recognise") ? recogniser : nil)
    }
    print(found)
  }

  /// The number of cells, or with a recogniser that of the forms' indicators.
  private static func read(
    _ path: String, _ resources: ReaderResources, _ recogniser: SheetRecogniser?
  ) throws -> Int {
    var limits = Limits.standard
    // A sheet that is no form may be larger than one that is read whole; recognising it is to be measured as well.
    limits.cellsHeld = 4_000_000
    let workbook = try Workbook(path: path, limits: limits, resources: resources)
    return try workbook.sheets.reduce(0) { count, entry in
      let sheet = try workbook.sheet(entry)
      guard let recogniser else { return count + sheet.cells.count }
      return count + recogniser.recognise(sheet).forms.reduce(0) { $0 + $1.indicators.count }
    }
  }
}
