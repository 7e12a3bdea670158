import BudgetModel
import Corrections
import Forms
import Intake
import OOXML
import Spreadsheet

/// A workbook changed in place so that it says what a merge came to.
///
/// Where only fields of a project change their cells alone are written. Where its indicators, goals or months come, go or
/// move the form is filled anew: cells that say the same already keep their bytes.
struct MergedWorkbook {
  private(set) var bytes: [UInt8] = []

  /// The places of formulas that have to be computed anew.
  private(set) var recalculated: [String] = []

  private let old: ReadVersion
  private let path: String
  private let options: IntakeOptions
  private let wanted: Submission
  private let difference: Difference
  private var formulas: [String: Set<CellReference>] = [:]
  private var unplaced: [MergedPart] = []

  /// - Parameters:
  ///   - wanted: what the workbook is to say.
  ///   - old: the workbook as it was read, at the path.
  init(
    _ wanted: Submission, into old: ReadVersion, path: String, options: IntakeOptions
  ) throws(MergeFailure) {
    self.wanted = wanted
    self.old = old
    self.path = path
    self.options = options
    difference = Difference(from: old.version, to: Version(wanted))
    do throws(PatchRefusal) {
      try carryOut()
    } catch {
      throw .patch(path: path, error)
    }
    guard unplaced.isEmpty else { throw .withoutPlace(path: path, unplaced) }
    try verify()
  }

  private mutating func carryOut() throws(PatchRefusal) {
    let workbook: Workbook
    let sheets: FormSheets
    do throws(Refusal) {
      workbook = try Workbook(path: path, limits: options.limits)
      sheets = try FormSheets(workbook, path: path, options: options)
    } catch {
      throw .unreadable(error)
    }
    let patch = try WorkbookPatch(path: path, limits: options.limits)
    let entries = Dictionary(try patch.sheets().map { ($0.name, $0) }) { first, _ in first }
    try changeText(DepartmentTextCells(sheets.maps, wanted.overall), entries, patch)
    var done: Set<Int> = []
    for map in sheets.maps {
      guard let entry = entries[map.sheet.name] else { continue }
      let cells = try SettledCells(of: entry, in: patch, reading: workbook)
      formulas[map.sheet.name] = cells.settings.formulas
      for form in map.forms {
        guard let read = sheets.project(of: form, on: map)?.value, let change = change(of: read) else {
          continue
        }
        done.insert(change.number)
        try carryOut(change, form, on: entry, map, cells, patch)
      }
    }
    for (number, change) in difference.projects.enumerated() {
      // A whole project has no place of its own, nor has the order of the forms.
      let rest = change.changes.filter { !done.contains(number) || $0.place?.path == .project }
      unplaced += rest.map { MergedPart($0, of: change.identity) }
    }
    if unplaced.isEmpty { bytes = try patch.bytes() }
  }

  // MARK: Projects

  /// What changes in a project.
  private struct ProjectChange {
    /// Its number among the differences.
    let number: Int
    let old: Project
    let new: Project

    /// The fields that change, nil where more than fields does.
    let fields: Set<FieldPath>?
  }

  private func change(of project: Project) -> ProjectChange? {
    let projects = old.version.submission.projects
    for (number, change) in difference.projects.enumerated() {
      guard let before = change.old, let after = change.new, projects.indices.contains(before),
        wanted.projects.indices.contains(after), MergedWorkbook.isSame(projects[before], project)
      else { continue }
      let inside = change.changes.filter { $0.place?.path != .project }
      guard !inside.isEmpty else { return nil }
      let fields = inside.compactMap { Correction($0, of: change.oldIdentity)?.path.fieldPath }
      return ProjectChange(
        number: number, old: projects[before], new: wanted.projects[after],
        fields: fields.count == inside.count ? Set(fields) : nil)
    }
    return nil
  }

  private static func isSame(_ one: Project, _ other: Project) -> Bool {
    let identity = BudgetModel.ProjectIdentity(one)
    return identity == nil ? one == other : identity == BudgetModel.ProjectIdentity(other)
  }

  private mutating func carryOut(
    _ change: ProjectChange, _ form: FormMap, on entry: SheetEntry, _ map: SheetMap, _ cells: SettledCells,
    _ patch: WorkbookPatch
  ) throws(PatchRefusal) {
    var filler = FormFiller(change.new, into: form, on: map.sheet, cells: cells)
    let plan: FillPlan
    if let fields = change.fields {
      plan = filler.makePlan(correcting: fields, from: change.old)
    } else if form.layout == .form {
      plan = filler.makePlan(fiscalYear: wanted.fiscalYear, department: wanted.department)
    } else {
      // Rows of a list that holds other projects too are not moved.
      let whole = difference.projects[change.number]
      unplaced += whole.changes.filter { $0.place?.path != .project }.map {
        MergedPart($0, of: whole.identity)
      }
      return
    }
    unplaced += plan.unplaced.sorted().map { MergedPart($0, of: change.new) }
    // The rows of a form below would no longer be where they were read.
    if map.forms.count > 1, !plan.insertions.isEmpty {
      unplaced.append(MergedPart(.indicator(0, .level3), of: change.new))
    }
    guard unplaced.isEmpty else { return }
    for rows in plan.insertions.reversed() {
      try patch.insertRows(rows.count, after: rows.after, model: rows.model, in: entry)
    }
    try patch.set(plan.values.mapValues(PatchValue.init), in: entry)
  }

  // MARK: What stands beside the projects

  private mutating func changeText(
    _ text: DepartmentTextCells, _ entries: [String: SheetEntry], _ patch: WorkbookPatch
  ) throws(PatchRefusal) {
    for change in difference.general {
      let cells = Correction(change, of: nil).map { text.cells(of: $0.path) } ?? []
      guard !cells.isEmpty else {
        unplaced.append(MergedPart(change, of: nil))
        continue
      }
      for cells in cells {
        guard let entry = entries[cells.sheet] else { continue }
        try patch.set(cells.values, in: entry)
      }
    }
  }

  // MARK: Reading back

  private mutating func verify() throws(MergeFailure) {
    let read: Submission
    do throws(Refusal) {
      let workbook = try Workbook(bytes: bytes, limits: options.limits)
      let content = try FormSheets(workbook, path: path, options: options).content
      read = (try? JoinedDepartments([content], fiscalYear: options.fiscalYear))?.submission ?? Submission()
    } catch {
      throw .patch(path: path, .unreadable(error))
    }
    let difference = Difference(from: Version(wanted), to: Version(read)).ofSubstance
    var differing = difference.general.map { MergedPart($0, of: nil) }
    for project in difference.projects {
      for change in project.changes {
        if let place = lostFormula(change, of: project) {
          recalculated.append(place)
        } else {
          differing.append(MergedPart(change, of: project.identity))
        }
      }
    }
    guard differing.isEmpty else { throw .readsBackDifferently(path: path, differing) }
  }

  /// The cell of a formula whose value is dropped because it depends on what changed.
  private func lostFormula(_ change: Change, of project: ProjectDifference) -> String? {
    guard change.action == .changed, change.new?.value == nil, let path = change.place?.path,
      let index = self.difference.projects.first(where: { $0.new == project.old })?.old ?? project.old,
      let source = CorrectedWorkbook.source(of: Place(project: index, path: path), in: old.version),
      let cell = source.cells.first, formulas[source.sheet]?.contains(cell) == true
    else { return nil }
    return "\(source.sheet)!\(cell)"
  }
}
