import Spreadsheet

extension ListSheet {
  /// The sheet's part.
  func part(_ formats: ListFormats, _ namespaces: OOXMLNamespaces) -> String {
    var rows = row(1, height: 24, [cell(1, 1, title, formats.title)])
    rows += row(2, height: explanationHeight, [cell(2, 1, explanation, formats.explanation)])
    rows += row(
      ListSheet.headingRow, height: 20,
      columns.enumerated().map { cell(ListSheet.headingRow, $0 + 1, $1.heading, formats.heading) })
    for (index, content) in self.rows.enumerated() {
      let number = ListSheet.headingRow + 1 + index
      rows += row(
        number, height: content.height,
        content.texts.enumerated().map { cell(number, $0 + 1, $1, format(of: $0, content, formats)) })
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<worksheet xmlns=\"\(namespaces.main)\"><sheetPr><tabColor rgb=\"FFC00000\"/>"
      + "<pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"\(extent)\"/><sheetViews>"
      + "<sheetView workbookViewId=\"0\"><pane ySplit=\"\(ListSheet.headingRow)\" "
      + "topLeftCell=\"A\(ListSheet.headingRow + 1)\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
      + "</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>\(widths)</cols><sheetData>\(rows)</sheetData>"
      + "<mergeCells count=\"2\"><mergeCell ref=\"\(across(1))\"/><mergeCell ref=\"\(across(2))\"/></mergeCells>"
      + validation + links
      + "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
      + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"
  }

  private var lastRow: Int { ListSheet.headingRow + max(1, rows.count) }

  private var extent: CellRange {
    CellRange(rows: 1...lastRow, columns: 1...columns.count)
  }

  /// A row over all columns that are seen.
  private func across(_ row: Int) -> CellRange {
    let seen = columns.lastIndex { !$0.isHidden } ?? 0
    return CellRange(rows: row...row, columns: 1...max(2, seen + 1))
  }

  private var widths: String {
    columns.enumerated().map { index, column in
      let hidden = column.isHidden ? " hidden=\"1\"" : ""
      return
        "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(column.width)\"\(hidden) customWidth=\"1\"/>"
    }.joined()
  }

  private func row(_ number: Int, height: Double, _ cells: [String]) -> String {
    let height = min(409, max(15, height))
    return "<row r=\"\(number)\" ht=\"\(height)\" customHeight=\"1\">\(cells.joined())</row>"
  }

  private func cell(_ row: Int, _ column: Int, _ text: String, _ format: Int) -> String {
    let place = CellReference(row: row, column: column)
    guard !text.isEmpty else { return "<c r=\"\(place)\" s=\"\(format)\"/>" }
    // Nothing is longer than a cell may be (ECMA-376 has no limit, Excel has).
    let text = text.utf16.count <= PatchValue.textLimit ? text : String(text.prefix(8_000)) + "…"
    return
      "<c r=\"\(place)\" s=\"\(format)\" t=\"inlineStr\"><is>\(CellWriter.text(text, prefix: ""))</is></c>"
  }

  private func format(of column: Int, _ row: Row, _ formats: ListFormats) -> Int {
    if column == answerColumn { return formats.answer }
    return column == linkColumn && row.link != nil ? formats.link : formats.body
  }

  private func places(ofColumn column: Int) -> CellRange {
    CellRange(rows: (ListSheet.headingRow + 1)...lastRow, columns: (column + 1)...(column + 1))
  }

  /// What is offered for the answer; whatever else is typed is taken too.
  private var validation: String {
    let list = answers.map { $0.replacing("\"", with: "\"\"") }.joined(separator: ",")
    return "<dataValidations count=\"1\"><dataValidation type=\"list\" allowBlank=\"1\" "
      + "sqref=\"\(places(ofColumn: answerColumn))\"><formula1>\(MarkupText.content("\"\(list)\""))</formula1>"
      + "</dataValidation></dataValidations>"
  }

  private var links: String {
    let links = rows.enumerated().compactMap { index, row -> String? in
      guard let link = row.link else { return nil }
      let place = CellReference(row: ListSheet.headingRow + 1 + index, column: linkColumn + 1)
      let location = "'\(link.sheet.replacing("'", with: "''"))'!\(link.cell)"
      return "<hyperlink ref=\"\(place)\" location=\"\(MarkupText.attribute(location))\" "
        + "display=\"\(link.cell)\"/>"
    }
    return links.isEmpty ? "" : "<hyperlinks>\(links.joined())</hyperlinks>"
  }
}
