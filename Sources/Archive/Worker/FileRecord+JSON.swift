import BudgetModel
import Exchange
import Intake
public import Wording

extension FileRecord {
  /// The value of the key `schema`; `Schemas/worker-1.schema.json` describes the line.
  public static let schema = "jixiao/worker/1"

  /// The record as one line of JSON, with its line feed. Its keys are the names of the archive's columns.
  ///
  /// - Parameter language: of the messages; all else is the same in every language.
  public func line(in language: Language) -> [UInt8] {
    var writer = JSONWriter(isOnOneLine: true)
    let forms = rows?.forms ?? []
    writer.object { writer in
      writer.member("schema", FileRecord.schema)
      writer.member("file", path)
      writer.member("sha256", digest?.description)
      writer.member("bytes", size)
      writer.member("outcome", outcome.rawValue)
      writer.member("reason_id", refusal?.id)
      writer.member("reason", refusal?.text(in: language))
      writer.member("forms", forms.count)
      writer.key("facts")
      writer.beginArray()
      for form in forms { writer.writeFacts(of: form) }
      writer.endArray()
      writer.member("findings", each: rows?.findings ?? []) { writer, finding in
        let form = finding.form.flatMap { forms.indices.contains($0) ? forms[$0] : nil }
        writer.write(finding, of: form, language)
      }
      writer.member("problems", each: rows?.problems ?? []) { $0.write($1, language) }
    }
    writer.endText()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func writeFacts(of form: FormRow) {
    let common = PreparedMembers { writer in
      writer.member("department_code", form.department.code)
      writer.member("fiscal_year", form.fiscalYear)
      writer.member("unit_code", form.project.unit.code)
      writer.member("code", form.project.code)
      writer.member("name", form.project.name)
      writer.member("sheet", form.sheet)
    }
    for fact in form.facts {
      element()
      write(fact, common)
    }
  }

  private mutating func write(_ fact: FactRow, _ common: PreparedMembers) {
    object { writer in
      writer.members(common)
      writer.member("field", fact.field.description)
      writer.member("cell", fact.cell)
      writer.member("label", fact.label)
      writer.member("value", fact.value)
      writer.member("raw", fact.raw ?? fact.value)
      writer.member("fen", fact.fen)
    }
  }

  fileprivate mutating func write(_ finding: FindingRow, of form: FormRow?, _ language: Language) {
    object { writer in
      writer.member("project_code", form?.project.code)
      writer.member("project_name", form?.project.name)
      writer.member("rule", finding.rule)
      writer.member("severity", finding.severity.rawValue)
      writer.member("occurrences", finding.occurrences)
      writer.member("field", finding.field)
      writer.member("sheet", finding.sheet)
      writer.member("cell", finding.cell)
      writer.member("label", finding.label)
      writer.member("text", finding.text)
      writer.member("message", finding.message?.text(in: language))
      writer.member("suggestion", finding.suggestion)
    }
  }

  fileprivate mutating func write(_ problem: ProblemRow, _ language: Language) {
    object { writer in
      writer.member("kind", problem.kind)
      writer.member("severity", problem.severity.rawValue)
      writer.member("sheet", problem.sheet)
      writer.member("cell", problem.cell)
      writer.member("label", problem.label)
      writer.key("is_untaken")
      writer.boolean(problem.isUntaken)
      writer.member("message", problem.message.text(in: language))
    }
  }
}

extension BothLanguages {
  fileprivate func text(in language: Language) -> String { language == .chinese ? chinese : english }
}
