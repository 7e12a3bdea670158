import BudgetModel
import Exchange
import Forms
import OOXML
import Spreadsheet

/// A template with projects filled in: its bytes, and what there is to say.
struct FilledWorkbook {
  /// A project with what its submission says for all.
  struct Item {
    let project: Project
    let fiscalYear: Int?
    let department: Department

    var name: String { project.name ?? project.code ?? "" }
  }

  private struct FilledSheet {
    let item: Item
    let entry: SheetEntry
    let plan: FillPlan
  }

  private(set) var bytes: [UInt8] = []
  private(set) var problems: [FillProblem] = []

  /// The indicators that have a row.
  private(set) var indicatorCount = 0

  private let template: FormTemplate
  private let request: FillRequest

  init(_ items: [Item], _ template: FormTemplate, _ request: FillRequest) throws(FillFailure) {
    self.template = template
    self.request = request
    var current = ""
    do {
      let (patch, sheet) = try template.open()
      let cells = try SettledCells(of: sheet, in: patch, reading: template.workbook)
      let sheets = try sheets(for: items, sheet, in: patch)
      var filled: [FilledSheet] = []
      for (item, entry) in zip(items, sheets) {
        current = item.name
        var filler = FormFiller(
          item.project, into: template.form, on: template.map.sheet, cells: cells, options: request.filling)
        let plan = filler.makePlan(fiscalYear: item.fiscalYear, department: item.department)
        if request.filling.respectsProtection, cells.settings.isProtected, !plan.insertions.isEmpty {
          let missing = plan.insertions.reduce(0) { $0 + $1.count }
          throw FillFailure.rowsProtected(project: item.name, sheet: template.sheetName, missing: missing)
        }
        try carryOut(plan, of: item, on: entry, in: patch)
        indicatorCount += plan.order.count
        filled.append(FilledSheet(item: item, entry: entry, plan: plan))
      }
      bytes = try patch.bytes()
      try verify(filled, in: patch)
    } catch let error as FillFailure {
      throw error
    } catch let error as PatchRefusal {
      throw .patch(path: template.path, project: current, error)
    } catch let error as Refusal {
      throw .patch(path: template.path, project: current, .unreadable(error))
    } catch {
      throw .output(.workbookDamaged)
    }
  }

  // MARK: Sheets

  /// A sheet for each project: the form's own for one, else clones of it named after the projects.
  private func sheets(
    for items: [Item], _ sheet: SheetEntry, in patch: WorkbookPatch
  ) throws(PatchRefusal) -> [SheetEntry] {
    guard items.count > 1 else { return [sheet] }
    var taken = try patch.sheets().map(\.name).filter { $0 != sheet.name }
    var names: [String] = []
    for (index, item) in items.enumerated() {
      let name = SheetName.make("\(index + 1).\(item.name)", besides: taken)
      names.append(name)
      taken.append(name)
    }
    let first = try patch.rename(sheet, to: names[0])
    return [first]
      + (try names.dropFirst().map { name throws(PatchRefusal) in try patch.clone(first, named: name) })
  }

  private mutating func carryOut(
    _ plan: FillPlan, of item: Item, on sheet: SheetEntry, in patch: WorkbookPatch
  ) throws(PatchRefusal) {
    do throws(PatchRefusal) {
      for rows in plan.insertions.reversed() {
        try patch.insertRows(rows.count, after: rows.after, model: rows.model, in: sheet)
      }
      try patch.set(plan.values.mapValues(PatchValue.init), in: sheet)
      let concealed = try patch.growRows(
        in: sheet, for: plan.texts, numbers: plan.shown,
        height: { text, width, size in TextExtent.height(of: text, width: width, fontSize: size) },
        leastWidth: TextExtent.leastWidth)
      note(concealed, plan, of: item, on: sheet)
      for rows in plan.removals.reversed() { try patch.removeRows(rows, in: sheet) }
    } catch {
      throw error.onTemplate(template.sheetName, missing: plan.insertions.reduce(0) { $0 + $1.count })
    }
  }

  /// What a person doesn't see of what was filled in.
  private mutating func note(
    _ concealed: [CellReference: CellConcealment], _ plan: FillPlan, of item: Item, on sheet: SheetEntry
  ) {
    problems += concealed.sorted { $0.key < $1.key }.map { cell, concealment in
      FillProblem(
        .concealed(text: plan.texts[cell] ?? plan.shown[cell] ?? "", concealment), project: item.name,
        sheet: sheet.name, cell: plan.place(of: cell), label: plan.labels[cell])
    }
  }

  // MARK: Verification

  /// Reads the filled forms back, and asks the template's own validations about what was filled in.
  private mutating func verify(_ filled: [FilledSheet], in patch: WorkbookPatch) throws {
    let workbook = try Workbook(bytes: bytes, limits: request.options.limits)
    for sheet in filled {
      problems += sheet.plan.problems.map { $0.on(sheet.entry.name) }
      problems += try forbidden(sheet, in: patch, workbook)
      guard let entry = workbook.sheets.first(where: { $0.name == sheet.entry.name }) else {
        throw PatchRefusal.noSuchSheet(sheet.entry.name)
      }
      let read = read(try workbook.sheet(entry), sheet)
      problems += FilledForm(of: sheet.item.project, sheet.plan, found: read, sheet: entry.name).problems
    }
  }

  private func read(_ sheet: Sheet, _ filled: FilledSheet) -> Project? {
    var form = filled.plan.form
    if !template.hasMarkers {
      let forms = SheetRecogniser(vocabulary: request.options.vocabulary).recognise(sheet).forms
      guard forms.count == 1 else { return nil }
      form = forms[0]
    }
    var reader = FormReader(form, on: sheet, file: template.path, fiscalYear: filled.item.fiscalYear)
    return reader.read().project?.value
  }

  private func forbidden(
    _ sheet: FilledSheet, in patch: WorkbookPatch, _ workbook: Workbook
  ) throws -> [FillProblem] {
    let settings = try patch.settings(of: sheet.entry)
    let check = try ValidationCheck(settings, of: sheet.entry, in: patch, reading: workbook)
    var isUndecided = false
    return sheet.plan.values.sorted { $0.key < $1.key }.compactMap { place, value in
      guard let cellValue = value.cellValue else { return nil }
      let cell = sheet.plan.place(of: place)
      let reason: FillProblem.Reason
      switch check.verdict(on: cellValue, at: cell) {
      case .allowed: return nil
      case .forbidden: reason = .forbidden(text: FilledWorkbook.text(of: cellValue))
      case .undecided:
        // Said once for a form.
        if isUndecided { return nil }
        isUndecided = true
        reason = .validationUndecided
      }
      return FillProblem(
        reason, project: sheet.item.name, sheet: sheet.entry.name, cell: cell,
        label: sheet.plan.labels[place])
    }
  }

  private static func text(of value: CellValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): number.description
    default: ""
    }
  }
}

extension FillPlan {
  /// The texts that are filled in.
  fileprivate var texts: [CellReference: String] {
    values.compactMapValues { if case .text(let text) = $0, !text.isEmpty { text } else { nil } }
  }
}

extension PatchRefusal {
  /// The same by the name that the sheet has in the template, and with all rows that are missing.
  fileprivate func onTemplate(_ sheet: String, missing: Int) -> PatchRefusal {
    guard case .rowsCannotMove(_, let rows, let obstacle, let place) = self else { return self }
    return .rowsCannotMove(sheet: sheet, rows: rows > 0 ? missing : rows, obstacle: obstacle, place: place)
  }
}

extension FillProblem {
  /// The same on a sheet of another name.
  fileprivate func on(_ sheet: String) -> FillProblem {
    FillProblem(reason, project: project, sheet: sheet, cell: cell, label: label)
  }
}
