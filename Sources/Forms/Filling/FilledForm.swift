public import BudgetModel
import Spreadsheet

/// A form that was filled, read again: whether it says what it was to say.
public struct FilledForm {
  private let plan: FillPlan
  private let project: Project
  private let found: Project
  private let sheet: String

  /// - Parameters:
  ///   - project: what was to be filled in.
  ///   - plan: how.
  ///   - found: what a reader takes from the filled form; nil where it takes nothing.
  public init(of project: Project, _ plan: FillPlan, found: Project?, sheet: String) {
    self.plan = plan
    self.project = project
    self.found = found ?? Project()
    self.sheet = sheet
  }

  /// What differs and has not been reported yet.
  public var problems: [FillProblem] {
    differences.compactMap { path, text, found in
      guard !plan.unplaced.contains(path) else { return nil }
      let cell = plan.fields.filter { $0.value == path }.keys.min()
      return FillProblem(
        .readsBackDifferently(path, text: text, found: found), project: FormFiller.name(of: project),
        sheet: sheet, cell: cell.map(plan.place), label: cell.flatMap { plan.labels[$0] })
    }
  }

  private var differences: [(FieldPath, String, String)] {
    var differences = headings.filter { !$0.1.utf8.elementsEqual($0.2.utf8) }
    for month in Set((project.disbursement + found.disbursement).map(\.month)).sorted() {
      let wanted = project.disbursement.first { $0.month == month }?.percent
      let read = found.disbursement.first { $0.month == month }?.percent
      if wanted != read {
        differences.append(
          (FilledForm.path(ofMonth: month, in: plan.form), FilledForm.text(wanted), FilledForm.text(read)))
      }
    }
    for place in 0..<max(plan.order.count, found.indicators.count) {
      differences += indicatorDifferences(at: place)
    }
    return differences
  }

  /// The field of a month; one that the form lacks has a place behind all others.
  static func path(ofMonth month: Int, in form: FormMap) -> FieldPath {
    .disbursement(form.months.firstIndex(of: month) ?? form.months.count + month)
  }

  private var headings: [(FieldPath, String, String)] {
    let pairs: [(FieldPath, (Project) -> String?)] = [
      (.code, \.code), (.name, \.name), (.unitCode, \.unit.code), (.unitName, \.unit.name),
      (.budgetTotal, { $0.budget.total?.description }), (.budgetFiscal, { $0.budget.fiscal?.description }),
      (.budgetOther, { $0.budget.other?.description }), (.purpose, \.purpose),
      (.goals, { GoalText.joined($0.goals) }),
    ]
    return pairs.map { path, text in (path, text(project) ?? "", text(found) ?? "") }
  }

  private func indicatorDifferences(at place: Int) -> [(FieldPath, String, String)] {
    let read = found.indicators.indices.contains(place) ? found.indicators[place] : nil
    guard plan.order.indices.contains(place) else {
      // More rows than were filled.
      let text = FieldPath.IndicatorField.allCases.lazy.compactMap { read?.text(of: $0) }.first ?? ""
      return [(.indicator(place, .level3), "", text)]
    }
    let index = plan.order[place]
    let wanted = project.indicators[index]
    return FieldPath.IndicatorField.allCases.compactMap { field in
      let text = wanted.text(of: field) ?? ""
      let found = read?.text(of: field) ?? ""
      if text.utf8.elementsEqual(found.utf8) { return nil }
      let says = read.map { FilledForm.saysTheSame(field, wanted, $0) } ?? false
      return says ? nil : (.indicator(index, field), text, found)
    }
  }

  /// Whether a target is only spelled otherwise, or a level as the template prints it.
  private static func saysTheSame(
    _ field: FieldPath.IndicatorField, _ wanted: Indicator, _ found: Indicator
  ) -> Bool {
    switch field {
    case .target: wanted.target.hasSameReading(as: found.target) && wanted.target.kind != .qualitative
    case .level1: LabelFolding.folded(wanted.level1 ?? "") == LabelFolding.folded(found.level1 ?? "")
    case .level2: LabelFolding.folded(wanted.level2 ?? "") == LabelFolding.folded(found.level2 ?? "")
    default: false
    }
  }

  private static func text(_ number: ExactDecimal?) -> String { number.map { "\($0)%" } ?? "" }
}
