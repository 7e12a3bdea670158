import BudgetModel
import Exchange
import Review
import Spreadsheet
public import Wording

extension FileRecord {
  /// The value of the key `schema`; `Schemas/worker-1.schema.json` describes the line.
  public static let schema = "jixiao/worker/1"

  /// The record as one line of JSON, with its line feed.
  ///
  /// - Parameter language: of the messages; all else is the same in every language.
  public func line(in language: Language) -> [UInt8] {
    var writer = JSONWriter(isOnOneLine: true)
    writer.object { writer in
      writer.member("schema", FileRecord.schema)
      writer.member("path", path)
      writer.member("sha256", sha256)
      writer.member("bytes", size)
      writer.member("outcome", outcome.rawValue)
      writer.key("refusal")
      if let refusal { writer.write(refusal, in: language) } else { writer.null() }
      writer.member("notices", each: check.inputs.flatMap { $0.content?.notices ?? [] }) { writer, notice in
        writer.write(notice, in: language)
      }
      writer.member("untakenCells", check.inputs.reduce(0) { $0 + ($1.content?.untakenCells ?? 0) })
      writer.member("years", each: years) { $0.integer($1) }
      writer.member("facts", each: facts) { $0.write($1) }
      writer.member("findings", each: check.findings) { $0.write($1, in: language) }
      writer.member("findingCount", check.totals.findings)
    }
    writer.endText()
    return writer.bytes
  }

  /// The years of the budgets in the file, each once.
  private var years: [Int] {
    Set(check.departments.compactMap(\.fiscalYear)).sorted()
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ message: any Worded & Sendable, in language: Language) {
    object { writer in
      writer.member("id", message.id)
      writer.member("message", message.text(in: language))
    }
  }

  fileprivate mutating func write(_ fact: Fact) {
    object { writer in
      writer.member("department", fact.department)
      writer.member("unit", fact.unit)
      writer.member("project", fact.project)
      writer.member("projectName", fact.projectName)
      writer.member("field", fact.field.description)
      writer.member("sheet", fact.sheet)
      writer.member("cell", fact.cell?.description)
      writer.member("raw", fact.raw)
      writer.member("value", fact.value)
    }
  }

  fileprivate mutating func write(_ finding: CheckFinding, in language: Language) {
    object { writer in
      writer.member("rule", finding.rule)
      writer.member("severity", finding.severity.rawValue)
      writer.member("project", finding.form?.project.code)
      writer.member("projectName", finding.form?.project.name)
      writer.member("field", finding.field?.description)
      writer.member("sheet", finding.place.flatMap { $0.sheet.isEmpty ? nil : $0.sheet })
      writer.member("cell", finding.place?.cells.first?.description)
      writer.member("label", finding.place?.label)
      writer.member("text", finding.text)
      writer.member("message", finding.message.text(in: language))
      writer.member("suggestion", finding.suggestion)
    }
  }
}
