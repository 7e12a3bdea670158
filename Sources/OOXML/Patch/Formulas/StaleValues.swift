/// The cached values of formulas that no longer hold once cells have changed.
///
/// LibreOffice shows a cached value even where the workbook asks for a calculation on load, so those that may be wrong are
/// dropped: of all formulas in the changed sheets, and in the sheets whose formulas lead there by a sheet's name, a
/// defined name or a table, over several steps too. A formula that makes its references from texts (`INDIRECT`) may
/// lead anywhere.
struct StaleValues {
  /// What the formulas of one sheet lead to.
  private struct Sheet {
    let name: String
    let part: String
    var words = FormulaWords()
    var tables: Set<String> = []
  }

  private var sheets: [Sheet] = []
  private var words: [String: FormulaWords] = [:]

  init(_ workbook: WorkbookMarkup, in package: PatchedPackage) throws(PatchRefusal) {
    for node in workbook.sheetNodes {
      guard let part = workbook.part(ofSheet: node), workbook.kind(ofSheet: node) == "worksheet",
        package.contains(part)
      else { continue }
      let markup = try package.markup(of: part)
      var sheet = Sheet(name: workbook.markup.value("name", of: node) ?? "", part: part)
      for formula in markup.all(.main("f")) { sheet.words.add(markup.text(of: formula)) }
      for table in try PartLinks(of: part, in: package).targets("table") where package.contains(table) {
        let markup = try package.markup(of: table)
        for name in ["name", "displayName"] as [StaticString] {
          if let name = markup.value(name, of: Markup.root) { sheet.tables.insert(name.lowercased()) }
        }
      }
      sheets.append(sheet)
    }
    for node in workbook.nameNodes {
      let name = workbook.markup.value("name", of: node)?.lowercased() ?? ""
      words[name, default: FormulaWords()].add(workbook.markup.text(of: node))
    }
  }

  /// Whether any worksheet has a formula.
  var hasFormulas: Bool { sheets.contains { $0.words.count > 0 } }

  /// The parts of the sheets whose formulas may yield something else now.
  ///
  /// - Parameter changed: the parts of the changed sheets.
  func parts(changed: Set<String>) -> [String] {
    // Which sheets and names use a word; each word is followed once.
    var users: [String: [User]] = [:]
    for (index, sheet) in sheets.enumerated() {
      for word in sheet.words.words { users[word, default: []].append(.sheet(index)) }
    }
    for (name, used) in words {
      for word in used.words { users[word, default: []].append(.name(name)) }
    }
    var reached: Set<User> = []
    var open: [User] = sheets.indices.filter {
      changed.contains(sheets[$0].part) || sheets[$0].words.leadsAnywhere
    }.map(User.sheet)
    open += words.filter { $0.value.leadsAnywhere }.map { User.name($0.key) }
    while let user = open.popLast() {
      guard reached.insert(user).inserted else { continue }
      for word in self.words(of: user) { open += users.removeValue(forKey: word) ?? [] }
    }
    return sheets.indices.filter { reached.contains(.sheet($0)) && sheets[$0].words.count > 0 }
      .map { sheets[$0].part }
  }

  /// What uses words, and is reached by one itself.
  private enum User: Hashable {
    /// By its place in ``sheets``.
    case sheet(Int)

    /// A defined name.
    case name(String)
  }

  /// The words by which formulas lead to a sheet or a name.
  private func words(of user: User) -> [String] {
    switch user {
    case .sheet(let index): [sheets[index].name.lowercased()] + sheets[index].tables.map { "!\($0)" }
    case .name(let name): ["!\(name)"]
    }
  }

  /// Drops the cached values of all formulas of a sheet, and the types that describe them.
  static func drop(in markup: Markup, _ splices: inout Splices) {
    for formula in markup.all(.main("f")) {
      let cell = Int(markup.nodes[formula].parent)
      guard cell >= 0, markup.isNode(cell, .main("c")) else { continue }
      let type = markup.value("t", of: cell)
      for name in ["v", "is"] {
        guard let value = markup.child(of: cell, named: .main(name)) else { continue }
        // An empty value beside no type says nothing anyway.
        if type == nil, markup.nodes[value].content.isEmpty { continue }
        markup.remove(value, &splices)
        markup.removeAttribute("t", of: cell, &splices)
      }
    }
  }
}
