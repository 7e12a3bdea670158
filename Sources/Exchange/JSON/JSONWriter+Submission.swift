import BudgetModel
import Spreadsheet

/// The parts of a submission, in the order and with the keys of the canonical form.
///
/// Where the form has a field of its own for a value, its key is written even without a value; the keys of optional
/// columns are left out then.
extension JSONWriter {
  mutating func write(_ submission: Submission, provenance: [Provenance]?) {
    object { writer in
      writer.writeHead(of: submission)
      let projects = submission.projects.enumerated().map { index, project in
        (project, provenance.flatMap { $0.indices.contains(index) ? $0[index] : nil })
      }
      writer.member("projects", each: projects) { $0.write($1.0, from: $1.1) }
    }
  }

  /// All members but the projects.
  mutating func writeHead(of submission: Submission) {
    member("schema", SubmissionJSON.schema)
    member("fiscalYear", submission.fiscalYear)
    key("department")
    writeNamed(code: submission.department.code, name: submission.department.name)
    if let overall = submission.overall {
      key("overall")
      write(overall)
    }
  }

  private mutating func writeNamed(code: String?, name: String?) {
    object { writer in
      writer.member("code", code)
      writer.member("name", name)
    }
  }

  private mutating func write(_ overall: OverallObjectives) {
    object { writer in
      writer.member("objectives", each: overall.objectives) { $0.write($1) }
      writer.member("subObjectives", each: overall.subObjectives) { writer, item in
        writer.object {
          $0.member("name", item.name)
          $0.member("indicator", item.indicator)
        }
      }
      writer.member("measures", each: overall.measures) { $0.write($1) }
    }
  }

  private mutating func write(_ paragraph: TitledParagraph) {
    object { writer in
      writer.member("title", paragraph.title)
      writer.member("text", paragraph.text)
    }
  }

  mutating func write(_ project: Project, from provenance: Provenance?) {
    object { writer in
      writer.member("code", project.code)
      writer.member("name", project.name)
      writer.key("unit")
      writer.writeNamed(code: project.unit.code, name: project.unit.name)
      writer.key("budget")
      writer.write(project.budget)
      writer.member("purpose", project.purpose)
      writer.member("disbursement", each: project.disbursement) { writer, line in
        writer.object {
          $0.member("month", line.month)
          $0.member("percent", line.percent)
        }
      }
      writer.member("goals", strings: project.goals)
      writer.member("indicators", each: project.indicators) { $0.write($1) }
      if let provenance { writer.write(provenance) }
    }
  }

  private mutating func write(_ budget: Budget) {
    object { writer in
      writer.member("total", budget.total)
      writer.member("fiscal", budget.fiscal)
      writer.member("other", budget.other)
    }
  }

  private mutating func write(_ indicator: Indicator) {
    object { writer in
      writer.member("level1", indicator.level1)
      writer.member("level2", indicator.level2)
      writer.member("level3", indicator.level3)
      writer.member("description", indicator.description)
      writer.key("target")
      writer.write(indicator.target)
      if let basis = indicator.basis { writer.member("basis", basis) }
      if let weight = indicator.weight { writer.member("weight", weight) }
      if let remark = indicator.remark { writer.member("remark", remark) }
    }
  }

  private mutating func write(_ target: IndicatorTarget) {
    object { writer in
      writer.member("raw", target.raw)
      writer.member("kind", target.kind.rawValue)
      switch target.kind {
      case .quantitative:
        writer.member("comparator", target.comparator?.rawValue)
        writer.member("number", target.number)
        if let upper = target.upper { writer.member("upper", upper) }
        writer.member("unit", target.unit)
      case .deadline:
        writer.member("date", target.date?.description)
      case .qualitative where target.isGrade:
        writer.key("grade")
        writer.boolean(true)
      case .qualitative, .placeholder: break
      }
    }
  }
}
