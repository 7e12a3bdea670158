extension Formula {
  /// A formula in which a sheet and tables have other names.
  ///
  /// - Parameter tables: the new names by the old ones in lower case.
  static func renaming(
    _ formula: String, sheet: (old: String, new: String), tables: [String: String] = [:]
  ) -> String {
    var replacements: [(range: Range<Int>, text: String)] = []
    func rename(_ prefix: FormulaSheet?) {
      guard let prefix, prefix.isSheet(sheet.old) else { return }
      replacements.append((prefix.range, "'\(sheet.new.replacing("'", with: "''"))'"))
    }
    for token in FormulaScanner.tokens(formula) {
      switch token {
      case .reference(_, let sheet, _): rename(sheet)
      case .name(let name, let sheet, let range):
        rename(sheet)
        if sheet == nil, let table = tables[name.lowercased()] { replacements.append((range, table)) }
      case .function: continue
      }
    }
    guard !replacements.isEmpty else { return formula }
    let bytes = Array(formula.utf8)
    var result: [UInt8] = []
    var place = 0
    for replacement in replacements {
      result += bytes[place..<replacement.range.lowerBound]
      result += replacement.text.utf8
      place = replacement.range.upperBound
    }
    return String(decoding: result + bytes[place...], as: UTF8.self)
  }
}
