extension PackageCheck.Package {
  /// A cell has one comment and one shape: Excel hides or rejects a second.
  var remarkProblems: [String] {
    var problems: [String] = []
    for (name, root) in roots {
      problems += Self.repeated(root.all("comment").compactMap { $0.attributes["ref"] })
        .map { "\(name): two comments on \($0)" }
      let shapes = root.all("ClientData").filter { $0.attributes["ObjectType"] == "Note" }
      let cells = shapes.map { "row \($0.child("Row")?.text ?? "") column \($0.child("Column")?.text ?? "")" }
      problems += Self.repeated(cells).map { "\(name): two shapes on \($0)" }
    }
    return problems
  }

  /// Tables of a workbook have ids and names of their own.
  var tableProblems: [String] {
    let tables = roots.values.filter { $0.name == "table" && $0.namespace.contains("spreadsheetml") }
    return Self.repeated(tables.compactMap { $0.attributes["id"] }).map { "table id \($0) twice" }
      + Self.repeated(tables.compactMap { $0.attributes["displayName"]?.lowercased() }).map {
        "table name \($0) twice"
      }
  }
}
