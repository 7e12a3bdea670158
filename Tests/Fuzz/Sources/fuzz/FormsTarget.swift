import BudgetModel
import Forms
import OOXML
import Spreadsheet
import TestSupport

/// Whatever stands on a sheet: the recogniser finds what it finds, and the readers read it.
enum FormsTarget {
  static func run(_ bytes: [UInt8]) {
    let sheet = SheetDrawing(bytes).sheet()
    let map = SheetRecogniser().recognise(sheet)
    for form in map.forms {
      let context = FormContext(form, on: sheet)
      _ = (context.department, context.fiscalYear, context.problems)
      var reader = FormReader(form, on: sheet, file: "a.xlsx", fiscalYear: form.fiscalYear)
      _ = reader.read()
    }
    for text in map.texts {
      let reader = DepartmentTextReader(text, on: sheet, vocabulary: .standard)
      _ = (reader.departmentNames, reader.fiscalYears, reader.problems)
      _ = reader.objectives()
    }
  }

  /// Drawings of the samples' sheets.
  static func seeds() throws -> [[UInt8]] {
    try SampleFiles.workbooks().flatMap { bytes in
      let workbook = try Workbook(bytes: bytes)
      return try workbook.sheets.map { SheetDrawing.bytes(drawing: try workbook.sheet($0)) }
    }
  }
}
