import CXLSXWriter
import Glibc
import Spreadsheet

/// A workbook that libxlsxwriter is putting together.
struct WorkbookFile: ~Copyable {
  private var workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: SheetFormats
  private var isClosed: Bool

  /// - Parameters:
  ///   - path: where the package goes.
  ///   - temporaryFolder: where libxlsxwriter keeps each part until it is packed.
  ///
  /// Nil where memory is used up.
  init?(path: String, temporaryFolder: String) {
    let workbook = temporaryFolder.withCString { folder in
      var options = lxw_workbook_options(
        constant_memory: 0, tmpdir: UnsafeMutablePointer(mutating: folder), use_zip64: 0)
      return workbook_new_opt(path, &options)
    }
    guard let workbook else { return nil }
    self.workbook = workbook
    formats = SheetFormats(of: workbook)
    isClosed = false
  }

  deinit {
    if !isClosed { lxw_workbook_free(workbook) }
  }

  /// States what the workbook is. The time of its making is left out, so that the same content makes the same bytes.
  func setTitle(_ title: String) {
    WorkbookText.withoutEscapes(title).withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      // 1980-01-01, the time that libxlsxwriter gives the entries of the package.
      properties.created = 315_532_800
      _ = workbook_set_properties(workbook, &properties)
    }
  }

  /// Adds a sheet with all its cells.
  mutating func add(_ sheet: LaidOutSheet) -> lxw_error {
    guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
      return LXW_ERROR_PARAMETER_VALIDATION
    }
    var errors = WorkbookErrors()
    setPage(of: worksheet, sheet, &errors)
    for (column, width) in sheet.columnWidths.enumerated() {
      // A unit of the file format is 7 pixels of the standard font.
      let pixels = UInt32((width * 7).rounded())
      errors.note(worksheet_set_column_pixels(worksheet, UInt16(column), UInt16(column), pixels, nil))
    }
    for (row, height) in sheet.rowHeights.enumerated() {
      errors.note(worksheet_set_row(worksheet, UInt32(row), height, nil))
    }
    for cell in sheet.cells {
      write(cell, to: worksheet, &errors)
      if let choice = cell.choice { restrict(cell, to: choice, on: worksheet, &errors) }
    }
    if sheet.frozenRows > 0 { worksheet_freeze_panes(worksheet, UInt32(sheet.frozenRows), 0) }
    return errors.first
  }

  /// Gives a cell its list that drops down.
  private func restrict(
    _ cell: LaidOutCell, to choice: CellChoice, on worksheet: UnsafeMutablePointer<lxw_worksheet>,
    _ errors: inout WorkbookErrors
  ) {
    let words = choice.words.map { strdup($0) }
    defer { for word in words { free(word) } }
    var list = words + [nil]
    list.withUnsafeMutableBufferPointer { list in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.show_error = UInt8(
        choice.isStrict ? LXW_VALIDATION_ON.rawValue : LXW_VALIDATION_OFF.rawValue)
      validation.value_list = list.baseAddress
      errors.note(
        worksheet_data_validation_cell(
          worksheet, UInt32(cell.range.rows.lowerBound - 1), UInt16(cell.range.columns.lowerBound - 1),
          &validation))
    }
  }

  /// Writes the package and frees everything.
  consuming func close() -> lxw_error {
    isClosed = true
    return workbook_close(workbook)
  }

  /// The page of the bureau's form: A4, upright unless it is wider, as wide as the table, with page numbers.
  private func setPage(
    of worksheet: UnsafeMutablePointer<lxw_worksheet>, _ sheet: LaidOutSheet, _ errors: inout WorkbookErrors
  ) {
    worksheet_set_paper(worksheet, 9)  // A4
    if sheet.isLandscape { worksheet_set_landscape(worksheet) } else { worksheet_set_portrait(worksheet) }
    worksheet_set_margins(worksheet, 0.75, 0.75, 1, 1)
    worksheet_center_horizontally(worksheet)
    worksheet_fit_to_pages(worksheet, 1, 0)
    var margin = lxw_header_footer_options()
    margin.margin = 0.5
    errors.note(worksheet_set_header_opt(worksheet, "", &margin))
    errors.note(worksheet_set_footer_opt(worksheet, "&C第 &P 页 共 &N 页", &margin))
    if let repeatedRow = sheet.repeatedRow {
      errors.note(worksheet_repeat_rows(worksheet, UInt32(repeatedRow - 1), UInt32(repeatedRow - 1)))
    }
  }

  private mutating func write(
    _ cell: LaidOutCell, to worksheet: UnsafeMutablePointer<lxw_worksheet>, _ errors: inout WorkbookErrors
  ) {
    guard let format = formats.format(of: cell.look) else {
      return errors.note(LXW_ERROR_MEMORY_MALLOC_FAILED)
    }
    let (row, column) = (UInt32(cell.range.rows.lowerBound - 1), UInt16(cell.range.columns.lowerBound - 1))
    if cell.range.area > 1 {
      // Gives every cell of the range its border. The content follows, because here an error in it would be lost.
      let last = (UInt32(cell.range.rows.upperBound - 1), UInt16(cell.range.columns.upperBound - 1))
      errors.note(worksheet_merge_range(worksheet, row, column, last.0, last.1, "", format))
    }
    switch cell.content {
    case .number(let number):
      // Correctly rounded from the exact decimal, which has at most 15 digits and so comes back from it.
      errors.note(worksheet_write_number(worksheet, row, column, strtod(number.description, nil), format))
    case .empty, .label, .text:
      errors.note(worksheet_write_string(worksheet, row, column, WorkbookText.escaped(cell.text), format))
    }
  }
}
