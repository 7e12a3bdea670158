/// The sheets and names that formulas use, in lower case; names with `!` in front, so that a sheet of the same name is another word.
struct FormulaWords {
  private(set) var words: Set<String> = []

  /// Whether a formula may lead to any sheet.
  private(set) var leadsAnywhere = false

  /// The formulas looked at.
  private(set) var count = 0

  mutating func add(_ formula: String) {
    count += 1
    for token in FormulaScanner.tokens(formula) {
      switch token {
      case .reference(_, let sheet, _): add(sheet)
      case .name(let name, let sheet, _):
        words.insert("!\(name.lowercased())")
        add(sheet)
      case .function(let name):
        // A function may also be a name of the workbook (a lambda).
        words.insert("!\(name.lowercased())")
        if name.lowercased() == "indirect" { leadsAnywhere = true }
      }
    }
  }

  private mutating func add(_ sheet: FormulaSheet?) {
    guard let sheet, sheet.workbook == nil else { return }
    words.insert(sheet.name.lowercased())
    // The sheets between two are not known here.
    if sheet.lastName != nil { leadsAnywhere = true }
  }
}
