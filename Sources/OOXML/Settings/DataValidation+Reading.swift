import Spreadsheet

extension DataValidation {
  /// The most ranges that the validations of a sheet may have together.
  static let rangeLimit = 100_000

  /// All validations of a sheet. Rules of an unknown kind are kept as custom ones, which nobody here can decide.
  static func all(in markup: Markup) throws(PatchRefusal) -> [DataValidation] {
    let plain = markup.children(of: Markup.root, named: .main("dataValidations"))
      .flatMap { markup.children(of: $0, named: .main("dataValidation")) }
      .map { node in
        DataValidation(
          node, in: markup, ranges: markup.value("sqref", of: node) ?? "",
          formulas: ["formula1", "formula2"].map { name in
            markup.child(of: node, named: .main(name)).map(markup.text)
          })
      }
    let extended = markup.all(QualifiedName(.excel2010, "dataValidation")).map { node in
      DataValidation(
        node, in: markup,
        ranges: markup.child(of: node, named: QualifiedName(.excelMain, "sqref")).map(markup.text) ?? "",
        formulas: ["formula1", "formula2"].map { name in
          markup.child(of: node, named: QualifiedName(.excel2010, name))
            .flatMap { markup.child(of: $0, named: QualifiedName(.excelMain, "f")) }.map(markup.text)
        })
    }
    let all = plain + extended
    guard all.reduce(0, { $0 + $1.ranges.count }) <= rangeLimit else {
      throw .unusualStructure(part: markup.part, element: "dataValidations")
    }
    return all
  }

  private init(_ node: Int, in markup: Markup, ranges: String, formulas: [String?]) {
    kind = markup.value("type", of: node).map { Kind(rawValue: $0) ?? .custom } ?? .none
    comparison = markup.value("operator", of: node).flatMap { Operator(rawValue: $0) } ?? .between
    formula = formulas[0] ?? ""
    upperFormula = formulas[1]
    self.ranges = ranges.split(separator: " ").compactMap { CellRange($0) }
  }
}
