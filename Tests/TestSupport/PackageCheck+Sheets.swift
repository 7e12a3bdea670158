import Spreadsheet

extension PackageCheck.Package {
  /// The children of `worksheet` in the order of the schema (ECMA-376 part 1, 18.3.1.99).
  private static let order = [
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr",
    "sheetProtection",
    "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews",
    "mergeCells",
    "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins",
    "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors",
    "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects",
    "controls",
    "webPublishItems", "tableParts", "extLst",
  ]

  var sheetProblems: [String] {
    roots.filter { $0.value.name == "worksheet" }.sorted { $0.key < $1.key }.flatMap { name, sheet in
      (orderProblems(of: sheet) + cellProblems(of: sheet) + mergeProblems(of: sheet)).map { "\(name): \($0)" }
    }
  }

  private func orderProblems(of sheet: XMLNode) -> [String] {
    let names = sheet.children.filter { $0.namespace == sheet.namespace }.map(\.name)
    let places = names.map { Self.order.firstIndex(of: $0) ?? -1 }
    let single = names.filter { $0 != "conditionalFormatting" && $0 != "cols" }
    return (places == places.sorted() ? [] : ["children out of order: \(names)"])
      + Self.repeated(single).map { "\($0) twice" }
      + (places.contains(-1) ? ["a child that is not known"] : [])
  }

  private func cellProblems(of sheet: XMLNode) -> [String] {
    var problems: [String] = []
    var last = 0
    for row in sheet.child("sheetData")?.children("row") ?? [] {
      let number = row.attributes["r"].flatMap { Int($0) } ?? last + 1
      if number <= last { problems.append("row \(number) after row \(last)") }
      if let height = row.attributes["ht"].flatMap({ Double($0) }), height > 409.5 {
        problems.append("row \(number) is \(height) points high")
      }
      last = number
      var column = 0
      for cell in row.children("c") {
        let place =
          cell.attributes["r"].map { CellReference($0) } ?? CellReference(row: number, column: column + 1)
        if place?.row != number || (place?.column ?? 0) <= column {
          problems.append("cell out of order in row \(number)")
        }
        column = place?.column ?? column
        problems += contentProblems(of: cell)
      }
    }
    return problems
  }

  private func contentProblems(of cell: XMLNode) -> [String] {
    let label = cell.attributes["r"] ?? "a cell"
    var problems: [String] = []
    let strings = roots.first { $0.value.name == "sst" }?.value.children.count ?? 0
    if cell.attributes["t"] == "s", !(0..<strings).contains(Int(cell.child("v")?.text ?? "") ?? -1) {
      problems.append("\(label): no such shared string")
    }
    let styles = roots.first { $0.value.name == "styleSheet" }?.value.child("cellXfs")?.children.count ?? 1
    if let style = cell.attributes["s"], !(0..<styles).contains(Int(style) ?? -1) {
      problems.append("\(label): no such style")
    }
    let parts = cell.children.map(\.name)
    if parts != ["f", "v", "is"].filter(parts.contains) {
      problems.append("\(label): children out of order")
    }
    return problems
  }

  private func mergeProblems(of sheet: XMLNode) -> [String] {
    guard let node = sheet.child("mergeCells") else { return [] }
    let ranges = node.children("mergeCell").map { CellRange($0.attributes["ref"] ?? "") }
    let merges = ranges.compactMap(\.self)
    var problems = merges.count < ranges.count ? ["a merge without a range"] : []
    problems += merges.filter { $0.area == 1 }.map { "\($0): a merge of one cell" }
    for (index, merge) in merges.enumerated() {
      problems += merges[..<index].filter(merge.overlaps).map { "merges \($0) and \(merge) overlap" }
    }
    if let count = node.attributes["count"], Int(count) != ranges.count {
      problems.append("wrong count of merges")
    }
    return problems
  }
}
