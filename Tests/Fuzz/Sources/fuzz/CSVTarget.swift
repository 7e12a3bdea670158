import Exchange
import Spreadsheet
import TestSupport
import Wording

/// Whatever the bytes: a sheet or a refusal.
enum CSVTarget {
  static func run(_ bytes: [UInt8]) {
    do throws(CSVRefusal) {
      let sheet = try CSVSheet.read(bytes: bytes, name: "")
      for cell in sheet.cells { precondition(!sheet.text(of: cell).utf8.contains(0)) }
    } catch {
      precondition(!error.text(in: .chinese).isEmpty)
    }
  }

  static func seeds() throws -> [[UInt8]] {
    var submissions = RandomSubmission(seed: 1)
    submissions.projectLimit = 2
    submissions.indicatorLimit = 3
    return try (0..<8).map { index in
      try IndicatorListCSV.bytes(of: submissions.next(), encoding: index % 2 == 0 ? .utf8 : .gb18030)
    } + ["a;b\r\n\"c\"\"d\";'=1\r\n", "a\tb\nc\td"].map { Array($0.utf8) }
  }
}
