import Spreadsheet
import Wording

/// The mark on cells with remarks: a conditional format of our own, so that no cell's style is touched.
enum RemarkMark {
  /// A formula that always holds and that nobody else writes: the number of a text is 0.
  static func formula(_ severity: Severity) -> String { "N(\"\(signature)\(severity.rawValue)\")=0" }

  /// What tells our formulas from others.
  private static let signature = "jixiao-remark:"

  static func isOurs(_ formula: String) -> Bool { formula.contains(signature) }

  /// The differential format (ECMA-376 part 1, 18.8.14) of a severity: a fill, which leaves fonts and borders alone.
  static func format(_ severity: Severity, prefix: String) -> String {
    let colour =
      switch severity {
      case .error: "FFFFC7CE"
      case .warning: "FFFFEB9C"
      case .info: "FFDDEBF7"
      }
    // Of a differential fill Excel takes the background colour.
    return "<\(prefix)dxf><\(prefix)fill><\(prefix)patternFill patternType=\"solid\">"
      + "<\(prefix)fgColor rgb=\"\(colour)\"/><\(prefix)bgColor rgb=\"\(colour)\"/>"
      + "</\(prefix)patternFill></\(prefix)fill></\(prefix)dxf>"
  }

  /// The elements `<conditionalFormatting>` for some remarks.
  ///
  /// - Parameters:
  ///   - formats: the places of the differential formats.
  ///   - priority: of the first rule, behind those that the sheet has.
  static func elements(
    for remarks: [CellRemark], formats: [Severity: Int], priority: Int, prefix: String
  ) -> String {
    var priority = priority
    return Severity.allCases.sorted(by: >).map { severity in
      let cells = remarks.filter { $0.severity == severity }.map(\.cell)
      guard let format = formats[severity], !cells.isEmpty else { return "" }
      defer { priority += 1 }
      let formula = MarkupText.content(formula(severity))
      return "<\(prefix)conditionalFormatting sqref=\"\(cells.map(\.description).joined(separator: " "))\">"
        + "<\(prefix)cfRule type=\"expression\" dxfId=\"\(format)\" priority=\"\(priority)\">"
        + "<\(prefix)formula>\(formula)</\(prefix)formula></\(prefix)cfRule></\(prefix)conditionalFormatting>"
    }.joined()
  }

  /// The first priority that no rule of a sheet has.
  static func freePriority(in sheet: Markup) -> Int {
    let taken = sheet.all(.main("cfRule")).compactMap { sheet.value("priority", of: $0).flatMap { Int32($0) } }
    return Int(taken.max() ?? 0) + 1
  }

  /// Takes our rules out of a sheet, and what holds nothing else with them.
  static func remove(from sheet: Markup, _ splices: inout Splices) {
    for node in sheet.children(of: Markup.root, named: .main("conditionalFormatting")) {
      let ours = sheet.children(of: node, named: .main("cfRule")).filter { rule in
        sheet.children(of: rule, named: .main("formula")).contains { isOurs(sheet.text(of: $0)) }
      }
      if !ours.isEmpty, ours.count == sheet.children(of: node).count {
        sheet.remove(node, &splices)
      } else {
        for rule in ours { sheet.remove(rule, &splices) }
      }
    }
  }
}
