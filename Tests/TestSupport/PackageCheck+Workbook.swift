extension PackageCheck.Package {
  /// The workbook's part, found from the root.
  private var workbookName: String? {
    relationships(of: "").first { $0.type.hasSuffix("/officeDocument") }?.target
  }

  var workbookProblems: [String] {
    guard let name = workbookName, let workbook = roots[name] else { return ["no workbook"] }
    let sheets = workbook.child("sheets")?.children("sheet") ?? []
    let names = sheets.map { $0.attributes["name"] ?? "" }
    var problems = sheets.isEmpty ? ["no sheet"] : []
    problems += names.filter { !Self.isAllowedSheetName($0) }.map { "sheet name “\($0)” is not allowed" }
    problems += Self.repeated(names.map { $0.uppercased().lowercased() }).map { "sheet name “\($0)” twice" }
    problems += Self.repeated(sheets.compactMap { $0.attributes["sheetId"] }).map { "sheetId \($0) twice" }
    problems += Self.repeated(sheets.compactMap(\.relationship)).map { "sheet relationship \($0) twice" }
    if sheets.allSatisfy({ $0.attributes["state"] != nil && $0.attributes["state"] != "visible" }) {
      problems.append("no sheet is visible")
    }
    return problems + definedNameProblems(of: workbook, sheetCount: sheets.count)
  }

  private static func isAllowedSheetName(_ name: String) -> Bool {
    (1...31).contains(name.utf16.count) && !name.contains { "[]:*?/\\".contains($0) } && name.first != "'"
      && name.last != "'" && name.lowercased() != "history"
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 }
  }

  private func definedNameProblems(of workbook: XMLNode, sheetCount: Int) -> [String] {
    let names = workbook.child("definedNames")?.children("definedName") ?? []
    var problems: [String] = []
    for name in names {
      let label = name.attributes["name"] ?? ""
      if let index = name.attributes["localSheetId"], !(0..<sheetCount).contains(Int(index) ?? -1) {
        problems.append("defined name \(label): localSheetId \(index) is out of range")
      }
      // Excel wants quotes around the name of a sheet that begins with a digit.
      if name.text.contains("!"), name.text.first?.isNumber == true {
        problems.append("defined name \(label): the sheet's name in \(name.text) has no quotes")
      }
    }
    let keys = names.map {
      "\($0.attributes["localSheetId"] ?? "-") \($0.attributes["name"]?.lowercased() ?? "")"
    }
    return problems + Self.repeated(keys).map { "defined name \($0) twice" }
  }
}
