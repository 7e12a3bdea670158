import BudgetModel

/// Where a project's values stood: the form's title, its money unit and the cell of each field.
extension JSONWriter {
  mutating func write(_ provenance: Provenance) {
    if let title = provenance.title { member("title", title) }
    if let unit = provenance.moneyUnit, unit != .yuan { member("moneyUnit", unit.rawValue) }
    key("sources")
    object { writer in
      for (path, source) in provenance.fields.sorted(by: { $0.key < $1.key }) where !source.cells.isEmpty {
        let cells = source.cells.map { "\(provenance.sheet)!\($0)" }
        let name = JSONWriter.sourceName(of: path)
        if cells.count == 1 { writer.member(name, cells[0]) } else { writer.member(name, strings: cells) }
      }
    }
  }

  /// A field's name among the sources, where the cell of an indicator's target is its value's.
  private static func sourceName(of path: FieldPath) -> String {
    if case .indicator(let index, .target) = path { return "indicators[\(index)].value" }
    return path.description
  }
}
