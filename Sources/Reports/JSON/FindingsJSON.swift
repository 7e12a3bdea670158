import BudgetModel
import Exchange
public import Review
import Spreadsheet
public import Wording

/// What a check found as JSON: ordered keys, UTF-8, a line feed at the end.
///
/// `Schemas/findings-1.schema.json` beside the schema of submissions describes what is written.
public enum FindingsJSON {
  /// The value of the key `schema`.
  public static let schema = "jixiao/findings/1"

  /// - Parameter language: of the messages; all else is the same in every language.
  public static func bytes(of result: CheckResult, verdict: CheckVerdict, in language: Language) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", schema)
      writer.member("inputs", each: result.inputs) { $0.write($1, in: language) }
      writer.member("findings", each: result.findings) { $0.write($1, in: language) }
      writer.member("omitted", each: result.omitted) { $0.write($1) }
      writer.member("undecided", each: result.undecided) { $0.write($1, in: language) }
      writer.member("followUps", each: result.followUps) { $0.write($1) }
      writer.key("totals")
      writer.write(result, verdict)
    }
    writer.endText()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ input: CheckedInput, in language: Language) {
    object { writer in
      writer.member("path", input.path)
      writer.member("file", input.file)
      writer.member("status", input.refusal == nil ? "read" : "refused")
      writer.member("projects", input.content?.projects ?? 0)
      writer.member("indicators", input.content?.indicators ?? 0)
      writer.member("untakenCells", input.content?.untakenCells ?? 0)
      writer.member("notices", each: input.content?.notices ?? []) { $0.write($1, in: language) }
      writer.key("refusal")
      if let refusal = input.refusal { writer.write(refusal, in: language) } else { writer.null() }
    }
  }

  private mutating func write(_ message: any Worded & Sendable, in language: Language) {
    object { writer in
      writer.member("id", message.id)
      writer.member("message", message.text(in: language))
    }
  }

  fileprivate mutating func write(_ finding: CheckFinding, in language: Language) {
    object { writer in
      writer.member("rule", finding.rule)
      writer.member("severity", finding.severity.rawValue)
      writer.member("project", finding.form?.project.code)
      writer.member("projectName", finding.form?.project.name)
      writer.member("field", finding.field?.description)
      writer.member("file", finding.place?.file)
      writer.member("sheet", finding.place.flatMap { $0.sheet.isEmpty ? nil : $0.sheet })
      writer.member("cell", finding.place?.cells.first?.description)
      writer.member("label", finding.place?.label)
      writer.member("text", finding.text)
      writer.member("message", finding.message.text(in: language))
      writer.member("suggestion", finding.suggestion)
    }
  }

  fileprivate mutating func write(_ more: CheckOmission) {
    object { writer in
      writer.member("rule", more.rule)
      writer.member("severity", more.severity.rawValue)
      writer.member("project", more.form?.project.code)
      writer.member("projectName", more.form?.project.name)
      writer.member("file", more.file)
      writer.member("sheet", more.form.flatMap { $0.sheet.isEmpty ? nil : $0.sheet })
      writer.member("count", more.count)
    }
  }

  fileprivate mutating func write(_ followUp: RemarkFollowUp) {
    object { writer in
      writer.member("file", followUp.file)
      writer.member("mended", each: followUp.mended) { $0.write($1) }
      writer.member("remaining", each: followUp.remaining) { $0.write($1) }
      writer.member("new", each: followUp.new) { writer, finding in
        writer.object { writer in
          writer.member("rule", finding.rule)
          writer.member("sheet", finding.place.flatMap { $0.sheet.isEmpty ? nil : $0.sheet })
          writer.member("cell", finding.place?.cells.first?.description)
          writer.member("project", finding.form?.project.code)
          writer.member("field", finding.field?.description)
        }
      }
    }
  }

  private mutating func write(_ remark: ReturnedRemark) {
    object { writer in
      writer.member("rule", remark.rule)
      writer.member("sheet", remark.sheet.isEmpty ? nil : remark.sheet)
      writer.member("cell", remark.cell.isEmpty ? nil : remark.cell)
      writer.member("text", remark.text)
      writer.member("message", remark.message)
      writer.member("answer", remark.answer.isEmpty ? nil : remark.answer)
    }
  }

  fileprivate mutating func write(_ undecided: Undecided, in language: Language) {
    object { writer in
      writer.member("rule", undecided.rule)
      writer.member("project", undecided.project.code)
      writer.member("projectName", undecided.project.name)
      writer.member("file", undecided.file)
      writer.member("sheet", undecided.sheet.isEmpty ? nil : undecided.sheet)
      writer.member("reason", undecided.reason.id)
      writer.member("message", undecided.reason.text(in: language))
    }
  }

  fileprivate mutating func write(_ result: CheckResult, _ verdict: CheckVerdict) {
    object { writer in
      writer.member("inputs", result.inputs.count)
      writer.member("refused", result.refusedInputs.count)
      writer.member("projects", result.totals.projects)
      writer.member("findings", result.totals.findings)
      writer.key("bySeverity")
      writer.object { writer in
        for severity in Severity.gravestFirst {
          writer.member(severity.rawValue, result.totals.bySeverity[severity] ?? 0)
        }
      }
      writer.key("byRule")
      writer.object { writer in
        for (rule, count) in result.totals.byRule.sorted(by: { $0.key < $1.key }) {
          writer.member(rule, count)
        }
      }
      writer.key("ready")
      writer.boolean(verdict.isReady)
    }
  }
}
