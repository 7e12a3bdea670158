import Spreadsheet

/// The shared formulas of a sheet: one cell holds the text, others refer to it by a number (ECMA-376 part 1, 18.3.1.40).
struct SharedFormulas {
  private struct Master {
    let reference: CellReference
    let text: String
  }

  /// A cell whose formula stands elsewhere.
  private struct Dependant {
    /// The element `<f>`.
    let formula: Int
    let cell: Int
    let reference: CellReference
    let master: Int
  }

  private let markup: Markup
  private let limits: Limits
  private var masters: [Master] = []
  private var dependants: [Dependant] = []

  /// The masters by the element of their cell.
  private var masterOfCell: [Int: Int] = [:]

  init(_ markup: Markup, _ grid: SheetGrid, limits: Limits) {
    self.markup = markup
    self.limits = limits
    guard markup.names.contains(.main("f")) else { return }
    var current: [String: Int] = [:]
    for cell in grid.cells {
      guard let formula = markup.child(of: cell.node, named: .main("f")),
        markup.value("t", of: formula) == "shared", let number = markup.value("si", of: formula)
      else { continue }
      let text = markup.text(of: formula)
      if !text.isEmpty {
        masterOfCell[cell.node] = masters.count
        current[number] = masters.count
        masters.append(Master(reference: cell.reference, text: text))
      } else if let master = current[number] {
        dependants.append(
          Dependant(formula: formula, cell: cell.node, reference: cell.reference, master: master))
      }
    }
  }

  /// Gives the cells that share the formulas of some cells formulas of their own.
  ///
  /// - Parameters:
  ///   - cells: the elements of cells that are to lose their formulas; nil for all of the sheet.
  func unshare(mastersIn cells: Set<Int>?, _ splices: inout Splices) throws(PatchRefusal) {
    let lost = cells.map { Set($0.compactMap { masterOfCell[$0] }) }
    var length = 0
    for dependant in dependants where cells?.contains(dependant.cell) != true {
      let master = masters[dependant.master]
      guard lost?.contains(dependant.master) != false else { continue }
      let text = try Formula.copied(master.text, from: master.reference, to: dependant.reference)
      // A few long formulas may be shared by many cells.
      length += text.utf8.count
      guard length <= limits.inflatedBytesPerPart else {
        throw .unreadable(
          .limitReached(.inflatedBytesPerPart, value: limits.inflatedBytesPerPart, part: markup.part))
      }
      write(text, dependant.formula, &splices)
    }
    guard cells == nil else { return }
    for (cell, master) in masterOfCell {
      guard let formula = markup.child(of: cell, named: .main("f")) else { continue }
      write(masters[master].text, formula, &splices)
    }
  }

  private func write(_ text: String, _ formula: Int, _ splices: inout Splices) {
    let name = markup.tagName(of: formula)
    // Whether it is to be calculated always stays; what makes it a shared one goes.
    let kept = markup.attributes(of: formula).filter { attribute in
      !markup.matches(attribute.name, "t") && !markup.matches(attribute.name, "si")
        && !markup.matches(attribute.name, "ref")
    }
    let attributes = kept.map { markup.raw($0.range) }.joined()
    splices.replace(
      markup.nodes[formula].range, with: "<\(name)\(attributes)>\(MarkupText.content(text))</\(name)>")
  }
}
