import BudgetModel
import Spreadsheet

extension Submission {
  /// The submission that a record stands for.
  init(_ record: Record) {
    let overall = OverallObjectives(
      objectives: record[.objectives].map(TitledParagraph.init),
      subObjectives: record[.subObjectives].map {
        SubObjective(name: $0.text(.objectiveName), indicator: $0.text(.objectiveIndicator))
      },
      measures: record[.measures].map(TitledParagraph.init))
    self.init(
      fiscalYear: record.integer(.fiscalYear),
      department: Department(code: record.text(.departmentCode), name: record.text(.departmentName)),
      overall: record[.hasOverall] == nil && overall.isEmpty ? nil : overall,
      projects: record[.projects].map(Project.init))
  }
}

extension Project {
  init(_ record: Record) {
    self.init(
      code: record.text(.code), name: record.text(.name),
      unit: BudgetUnit(code: record.text(.unitCode), name: record.text(.unitName)),
      budget: Budget(
        total: record.money(.budgetTotal), fiscal: record.money(.budgetFiscal),
        other: record.money(.budgetOther)),
      purpose: record.text(.purpose),
      disbursement: record[.disbursement].compactMap { line in
        line.integer(.month).map { Disbursement(month: $0, percent: line.number(.percent)) }
      },
      goals: record[.goals].map { $0.text(.goal) ?? "" },
      indicators: record[.indicators].map(Indicator.init))
  }
}

extension Indicator {
  init(_ record: Record) {
    self.init(
      level1: record.text(.level1), level2: record.text(.level2), level3: record.text(.level3),
      description: record.text(.description), target: record.indicatorTarget, basis: record.text(.basis),
      weight: record.number(.weight), remark: record.text(.remark))
  }
}

extension TitledParagraph {
  fileprivate init(_ record: Record) {
    self.init(title: record.text(.title), text: record.text(.text))
  }
}

extension Record {
  func text(_ field: RecordField) -> String? {
    guard case .text(let text) = self[field] else { return nil }
    return text
  }

  func money(_ field: RecordField) -> Money? {
    guard case .money(let money) = self[field] else { return nil }
    return money
  }

  func number(_ field: RecordField) -> ExactDecimal? {
    guard case .number(let number) = self[field] else { return nil }
    return number
  }

  func integer(_ field: RecordField) -> Int? {
    guard case .integer(let integer) = self[field] else { return nil }
    return integer
  }

  var indicatorTarget: IndicatorTarget {
    guard case .target(let target) = self[.target] else {
      return IndicatorTarget(reading: "", fiscalYear: nil)
    }
    return target
  }
}
