public import BudgetModel
public import Spreadsheet
import Wording

/// Finds out what has to change in a template so that it holds a project: the other direction of ``FormReader``.
///
/// Every value is put down so that the reader takes the same from it. What the template has no place for is reported.
public struct FormFiller {
  let map: FormMap
  let sheet: Sheet
  let cells: any TemplateCells
  let options: FillOptions
  let project: Project
  var plan: FillPlan

  /// New texts of parts of cells that hold labels too.
  var inlineParts: [CellReference: [(range: Range<Int>, text: String)]] = [:]

  /// - Parameters:
  ///   - map: what was recognised on the template's sheet.
  ///   - sheet: the sheet that the map is of.
  ///   - cells: what the template prescribes for its cells.
  public init(
    _ project: Project, into map: FormMap, on sheet: Sheet, cells: any TemplateCells,
    options: FillOptions = FillOptions()
  ) {
    self.map = map
    self.sheet = sheet
    self.cells = cells
    self.options = options
    self.project = project
    plan = FillPlan(form: map)
  }

  /// What has to change.
  ///
  /// - Parameters:
  ///   - fiscalYear: the budget's year, for a template that asks for it.
  ///   - department: for a template that asks for it.
  public mutating func makePlan(fiscalYear: Int?, department: Department) -> FillPlan {
    fillIdentity()
    fillUnit()
    fillAmounts()
    fillDisbursement()
    fillGoals()
    fillContext(fiscalYear: fiscalYear, department: department)
    fillTitle()
    fillIndicators()
    finishInlineParts()
    plan.problems = plan.problems.map(settled).sorted {
      ($0.cell ?? FormFiller.noCell, $0.reason.id) < ($1.cell ?? FormFiller.noCell, $1.reason.id)
    }
    return plan
  }

  /// The problem at its cell's place when the blank rows are taken out.
  private func settled(_ problem: FillProblem) -> FillProblem {
    FillProblem(
      problem.reason, project: problem.project, sheet: problem.sheet,
      cell: problem.cell.map(plan.place), label: problem.label)
  }

  /// Behind all cells.
  private static let noCell = CellReference(row: CellReference.rowLimit + 1, column: 1)

  /// What messages call the project.
  static func name(of project: Project) -> String { project.name ?? project.code ?? "" }

  // MARK: Reports

  mutating func report(
    _ reason: FillProblem.Reason, _ path: FieldPath?, at cell: CellReference?, label: CellReference? = nil
  ) {
    if reason.severity == .error, let path {
      plan.unplaced.insert(path)
      // One cell holds both parts of the unit.
      if path == .unit { plan.unplaced.formUnion([.unitCode, .unitName]) }
    }
    plan.problems.append(
      FillProblem(
        reason, project: FormFiller.name(of: project), sheet: sheet.name, cell: cell,
        label: label.map(sheet.text(at:))))
  }

  /// A field's value that the template has no cell for.
  mutating func reportNoPlace(_ path: FieldPath, text: String) {
    report(.noPlace(path, text: text), path, at: nil)
  }

  // MARK: Cells

  /// Puts a value into a cell.
  ///
  /// - Parameter model: the cell of the template that it is or looks like, where rows are inserted above or for it.
  mutating func put(
    _ value: FillValue, at cell: CellReference, like model: CellReference? = nil, for path: FieldPath?,
    label: CellReference? = nil
  ) {
    let model = model ?? cell
    plan.fields[cell] = path
    if let label { plan.labels[cell] = sheet.text(at: label) }
    let text = FormFiller.text(of: value)
    if text.utf16.count > FillValue.textLimit {
      report(
        .textTooLong(path ?? .name, length: text.utf16.count), path, at: cell, label: label)
      plan.values[cell] = .blank
      return
    }
    if options.respectsProtection, cells.isLocked(model) {
      if !text.isEmpty, sheet.text(at: model) != text {
        report(.locked(text: text), path, at: cell, label: label)
      }
      return
    }
    if cells.holdsFormula(model), cell == model {
      // A formula that no value asks to replace stays.
      if text.isEmpty { return }
      report(.formulaReplaced(text: text), path, at: cell, label: label)
    }
    plan.values[cell] = value
    if case .number(let number) = value {
      plan.shown[cell] = cells.format(of: model).displayText(of: number)
    }
  }

  static func text(of value: FillValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): number.description
    case .blank: ""
    }
  }

  /// Puts a text into the cells of a field; what else stood in them goes.
  mutating func put(_ value: FillValue, in field: MappedField, for path: FieldPath?) {
    let cell = field.cells[0]
    if let part = field.part {
      inlineParts[cell, default: []].append((part, FormFiller.text(of: value)))
      plan.fields[cell] = path
      return
    }
    if let label = labelThatTakesTheValue(of: field) {
      let text = FormFiller.text(of: value)
      let labelText = sheet.text(at: label)
      inlineParts[label, default: []].append((labelText.utf8.count..<labelText.utf8.count, text))
      plan.fields[label] = path
      return
    }
    put(value, at: cell, for: path, label: field.label)
    for rest in field.cells.dropFirst() { put(.blank, at: rest, for: path, label: field.label) }
  }

  /// The cell of a label with a colon at its end, where no cell of the form is left beside it: the value belongs behind
  /// the colon.
  private func labelThatTakesTheValue(of field: MappedField) -> CellReference? {
    guard let label = field.label, field.cells.count == 1, sheet.cell(at: field.cells[0]) == nil,
      let last = sheet.text(at: label).unicodeScalars.last(where: { !WrappedText.isBlank(String($0)) }),
      last == ":" || last == "：", field.cells[0].column > lastColumn
    else { return nil }
    return label
  }

  /// The last column in which the form has anything.
  private var lastColumn: Int {
    let labels = map.fields.values.compactMap(\.label).map { sheet.merges.extent(of: $0).columns.upperBound }
    let table = map.table?.columns.values.map(\.upperBound) ?? []
    return (labels + table).max() ?? CellReference.columnLimit
  }

  mutating func finishInlineParts() {
    for (cell, parts) in inlineParts {
      var bytes = Array(sheet.text(at: cell).utf8)
      for (range, text) in parts.sorted(by: { $0.range.lowerBound > $1.range.lowerBound })
      where range.upperBound <= bytes.count {
        bytes.replaceSubrange(range, with: text.utf8)
      }
      put(.text(String(decoding: bytes, as: UTF8.self)), at: cell, for: plan.fields[cell])
    }
  }

  // MARK: Numbers

  /// The number where the cell lets a reader take the same from it, or else the text.
  ///
  /// - Parameters:
  ///   - model: the cell of the template that the cell is or looks like.
  ///   - cell: the cell, where it isn't the model.
  ///   - number: the number as the cell would hold it.
  ///   - text: what the cell says otherwise.
  ///   - reads: whether a text, as the reader gets it from the cell, says the same.
  mutating func typed(
    _ number: ExactDecimal?, or text: String, at model: CellReference, in cell: CellReference? = nil,
    path: FieldPath, label: CellReference? = nil, reads: (String) -> Bool
  ) -> FillValue {
    let format = cells.format(of: model)
    if format.kind == .text { return .text(text) }
    if let number, !format.kind.showsTime, number.significantDigits <= FillValue.digitLimit,
      abs(number.exponent + number.significantDigits) < 300, reads(format.exactText(of: number))
    {
      let shown = format.displayText(of: number)
      // A zero may be shown as a dash or not at all.
      if !number.isZero, !FillValue.isSameFigure(shown, format.exactText(of: number)) {
        report(.shownOtherwise(text: "\(number)", shown: shown), nil, at: cell ?? model, label: label)
      }
      return .number(number)
    }
    report(.writtenAsText(text: text), path, at: cell ?? model, label: label)
    return .text(text)
  }
}
