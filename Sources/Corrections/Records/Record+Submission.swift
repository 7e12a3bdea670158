import BudgetModel

extension Record {
  init(_ submission: Submission) {
    let overall = submission.overall
    self.init(
      .submission,
      [
        .fiscalYear: submission.fiscalYear.map(FieldValue.integer),
        .departmentCode: submission.department.code.map(FieldValue.text),
        .departmentName: submission.department.name.map(FieldValue.text),
        .hasOverall: overall.map { _ in FieldValue.text("") },
      ],
      lists: [
        .objectives: overall?.objectives.map(Record.init) ?? [],
        .subObjectives: overall?.subObjectives.map(Record.init) ?? [],
        .measures: overall?.measures.map(Record.init) ?? [],
        .projects: submission.projects.map(Record.init),
      ])
  }

  init(_ project: Project) {
    self.init(
      .project,
      [
        .unitCode: project.unit.code.map(FieldValue.text), .unitName: project.unit.name.map(FieldValue.text),
        .code: project.code.map(FieldValue.text), .name: project.name.map(FieldValue.text),
        .budgetTotal: project.budget.total.map(FieldValue.money),
        .budgetFiscal: project.budget.fiscal.map(FieldValue.money),
        .budgetOther: project.budget.other.map(FieldValue.money),
        .purpose: project.purpose.map(FieldValue.text),
      ],
      lists: [
        .disbursement: project.disbursement.map { line in
          Record(.month, [.month: .integer(line.month), .percent: line.percent.map(FieldValue.number)])
        },
        .goals: project.goals.map { Record(.goal, [.goal: .text($0)]) },
        .indicators: project.indicators.map(Record.init),
      ])
  }

  init(_ indicator: Indicator) {
    self.init(
      .indicator,
      [
        .level1: indicator.level1.map(FieldValue.text), .level2: indicator.level2.map(FieldValue.text),
        .level3: indicator.level3.map(FieldValue.text),
        .description: indicator.description.map(FieldValue.text), .target: .target(indicator.target),
        .basis: indicator.basis.map(FieldValue.text), .weight: indicator.weight.map(FieldValue.number),
        .remark: indicator.remark.map(FieldValue.text),
      ])
  }

  private init(_ paragraph: TitledParagraph) {
    self.init(
      .paragraph,
      [.title: paragraph.title.map(FieldValue.text), .text: paragraph.text.map(FieldValue.text)])
  }

  private init(_ objective: SubObjective) {
    self.init(
      .subObjective,
      [
        .objectiveName: objective.name.map(FieldValue.text),
        .objectiveIndicator: objective.indicator.map(FieldValue.text),
      ])
  }
}
