import BudgetModel
import Corrections
import Forms
import Intake
import OOXML
import Spreadsheet

/// A workbook with corrections in their very cells: its bytes, read back, or why some corrections can't be done.
struct CorrectedWorkbook {
  /// Corrections by their numbers in the outcome, and why they can't be done; without any the bytes are good.
  private(set) var failures: [Int: ApplyRefusal.Reason] = [:]
  private(set) var bytes: [UInt8] = []

  /// The places of formulas that have to be computed anew.
  private(set) var recalculated: [String] = []

  /// The place of something that changed and is no correction's.
  private(set) var sideEffect: String?

  private let path: String
  private let options: IntakeOptions
  private let old: ReadVersion
  private let outcome: CorrectionOutcome

  /// A correction's number by what it corrects.
  private let numbers: [Place: Int]
  private var formulas: [String: Set<CellReference>] = [:]

  /// - Parameters:
  ///   - outcome: what the corrections come to, all of them done.
  ///   - old: the workbook as it was read.
  init(
    _ outcome: CorrectionOutcome, of old: ReadVersion, path: String, options: IntakeOptions
  ) throws(ApplyFailure) {
    self.path = path
    self.options = options
    self.old = old
    self.outcome = outcome
    numbers = Dictionary(outcome.done.map { ($0.place, $0.number) }) { _, last in last }
    do throws(PatchRefusal) {
      try carryOut()
    } catch {
      throw .patch(path: path, error)
    }
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
    let plans = try plans(for: sheets, workbook, patch)
    let texts = DepartmentTextCells(sheets.maps, outcome.submission.overall)
    for (place, number) in numbers where place.project == nil && texts.cells(of: place.path).isEmpty {
      failures[number] = .noCell
    }
    guard failures.isEmpty else { return }
    for plan in plans { try set(plan, in: patch) }
    let entries = try patch.sheets()
    for place in numbers.keys where place.project == nil {
      for cells in texts.cells(of: place.path) {
        guard let entry = entries.first(where: { $0.name == cells.sheet }) else { continue }
        try set(cells.values, in: entry, place, patch)
      }
    }
    guard failures.isEmpty else { return }
    bytes = try patch.bytes()
    try verify()
  }

  // MARK: Plans

  private struct Plan {
    let sheet: SheetEntry
    let project: Int
    let plan: FillPlan
  }

  private mutating func plans(
    for sheets: FormSheets, _ workbook: Workbook, _ patch: WorkbookPatch
  ) throws(PatchRefusal) -> [Plan] {
    var paths: [Int: Set<FieldPath>] = [:]
    for place in numbers.keys {
      guard let project = place.project, let path = place.path.fieldPath else { continue }
      paths[project, default: []].insert(path)
    }
    let projects = old.version.submission.projects
    let entries = Dictionary(try patch.sheets().map { ($0.name, $0) }) { first, _ in first }
    var plans: [Plan] = []
    for map in sheets.maps {
      guard let entry = entries[map.sheet.name] else { continue }
      let cells = try SettledCells(of: entry, in: patch, reading: workbook)
      formulas[map.sheet.name] = cells.settings.formulas
      for form in map.forms {
        guard let read = sheets.project(of: form, on: map)?.value,
          let index = projects.firstIndex(where: { CorrectedWorkbook.isSame($0, read) }),
          let wanted = paths[index]
        else { continue }
        var filler = FormFiller(outcome.submission.projects[index], into: form, on: map.sheet, cells: cells)
        let plan = filler.makePlan(correcting: wanted, from: projects[index])
        plans.append(Plan(sheet: entry, project: index, plan: plan))
        for path in wanted where plan.unplaced.contains(path) { fail(index, path, .noCell) }
      }
    }
    let found = Set(plans.map(\.project))
    for (place, number) in numbers where place.project.map(found.contains) == false {
      failures[number] = .noCell
    }
    return plans
  }

  private static func isSame(_ one: Project, _ other: Project) -> Bool {
    let identity = BudgetModel.ProjectIdentity(one)
    return identity == nil ? one == other : identity == BudgetModel.ProjectIdentity(other)
  }

  private mutating func fail(_ project: Int, _ path: FieldPath, _ reason: ApplyRefusal.Reason) {
    guard let number = numbers[Place(project: project, path: .field(path))] else { return }
    failures[number] = reason
  }

  // MARK: Cells

  private mutating func set(_ plan: Plan, in patch: WorkbookPatch) throws(PatchRefusal) {
    do throws(PatchRefusal) {
      try patch.set(plan.plan.values.mapValues(PatchValue.init), in: plan.sheet)
    } catch {
      // Which of them it is shows when they are put in one by one.
      for (cell, value) in plan.plan.values {
        do throws(PatchRefusal) {
          try patch.set([cell: PatchValue(value)], in: plan.sheet)
        } catch {
          guard let path = plan.plan.fields[cell] else { throw error }
          fail(plan.project, path, .patch(error))
        }
      }
      guard failures.isEmpty else { return }
      throw error
    }
  }

  /// Puts a paragraph of the department's text into its cells.
  private mutating func set(
    _ values: [CellReference: PatchValue], in sheet: SheetEntry, _ place: Place, _ patch: WorkbookPatch
  ) throws(PatchRefusal) {
    do throws(PatchRefusal) {
      try patch.set(values, in: sheet)
    } catch {
      guard let number = numbers[place] else { throw error }
      failures[number] = .patch(error)
    }
  }

  // MARK: Reading back

  private mutating func verify() throws(PatchRefusal) {
    let read: Version
    do {
      let workbook = try Workbook(bytes: bytes, limits: options.limits)
      let content = try FormSheets(workbook, path: path, options: options).content
      read = Version(try JoinedDepartments([content], fiscalYear: options.fiscalYear).submission)
    } catch let error as Refusal {
      throw .unreadable(error)
    } catch {
      sideEffect = path
      return
    }
    for change in Difference(from: Version(outcome.submission), to: read).changes { judge(change) }
  }

  /// What is read and should be otherwise: a correction that failed, a formula that lost its value, or something else.
  private mutating func judge(_ change: Change) {
    guard let place = change.old?.place else {
      sideEffect = sideEffect ?? change.place?.description ?? path
      return
    }
    if let number = numbers[place] {
      if change.kind == .substance { failures[number] = .readsBack(found: change.new?.value) }
      return
    }
    let source = CorrectedWorkbook.source(of: place, in: old.version)
    if change.new?.value == nil, let source, let cell = source.cells.first,
      formulas[source.sheet]?.contains(cell) == true
    {
      recalculated.append("\(source.sheet)!\(cell)")
    } else {
      sideEffect = sideEffect ?? source.map(\.description) ?? place.description
    }
  }

  /// Where a field stood in a version.
  struct Source: CustomStringConvertible {
    let file: String
    let sheet: String
    let cells: [CellReference]

    var description: String {
      let cells = cells.map(\.description).joined(separator: "、")
      return "\(file)｜\(sheet.isEmpty ? "" : sheet + "!")\(cells)"
    }
  }

  static func source(of place: Place, in version: Version) -> Source? {
    guard let project = place.project, version.provenance.indices.contains(project),
      let provenance = version.provenance[project], let path = place.path.fieldPath
    else { return nil }
    let paths: [FieldPath] =
      switch path {
      case .goal: [path, .goals]
      case .unitCode, .unitName: [path, .unit]
      default: [path]
      }
    guard let source = paths.lazy.compactMap({ provenance.fields[$0] }).first, !source.cells.isEmpty else {
      return nil
    }
    return Source(file: provenance.file, sheet: provenance.sheet, cells: source.cells)
  }
}
