import BudgetModel
import Exchange
import Forms
import Spreadsheet
public import Wording

/// Writes an inspection as JSON; its form is `inspection-1.schema.json`.
public enum InspectionJSON {
  /// - Parameter language: of the messages; all names are the same in every language.
  public static func bytes(of inspection: Inspection, in language: Language) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "jixiao/inspection/1")
      writer.member("file", inspection.path)
      writer.member("fiscalYears", each: inspection.fiscalYears) { $0.integer($1) }
      writer.member("departmentCodes", strings: inspection.departmentCodes)
      writer.member("departmentNames", strings: inspection.departmentNames)
      writer.member("sheets", each: inspection.sheets) { writer, sheet in
        write(sheet, in: language, to: &writer)
      }
      writer.key("totals")
      writer.object { writer in
        writer.member("forms", inspection.formCount)
        writer.member("indicators", inspection.indicatorCount)
        writer.member("untaken", inspection.untakenCount)
      }
    }
    writer.endText()
    return writer.bytes
  }

  private static func write(_ sheet: InspectedSheet, in language: Language, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", sheet.name)
      writer.member("visibility", sheet.visibility.rawValue)
      writer.member("status", sheet.status.rawValue)
      writer.member("texts", each: sheet.texts) { write($1, to: &$0) }
      writer.member("forms", each: sheet.forms) { write($1, to: &$0) }
      writer.member("problems", each: sheet.problems) { write($1, in: language, to: &$0) }
    }
  }

  private static func write(_ text: InspectedText, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("title", text.title)
      writer.member("items", each: text.items) { writer, item in
        writer.object { writer in
          writer.member("category", item.category.rawValue)
          writer.member("nameCells", cells: item.nameCells)
          writer.member("name", item.name)
          writer.member("contentCells", cells: item.contentCells)
          writer.member("content", item.content)
        }
      }
    }
  }

  private static func write(_ form: InspectedForm, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("layout", form.layout.rawValue)
      writer.member("title", form.title)
      writer.member("moneyUnit", form.moneyUnit?.rawValue)
      writer.member("fields", each: form.fields) { write($1, to: &$0) }
      writer.member("context", each: form.context) { write($1, to: &$0) }
      writer.member("indicators", each: form.indicators) { writer, indicator in
        writer.object { writer in
          writer.member("row", indicator.row)
          writer.key("template")
          writer.boolean(indicator.isTemplate)
          writer.member("fields", each: indicator.fields) { write($1, to: &$0) }
          writer.member("inherited", each: indicator.inherited) { write($1, to: &$0) }
        }
      }
    }
  }

  private static func write(_ field: InspectedField, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("path", field.path)
      writer.member("name", field.name)
      writer.member("label", field.label)
      writer.member("cells", cells: field.cells)
      writer.member("text", field.text)
      writer.key("inline")
      writer.boolean(field.isInline)
    }
  }

  private static func write(_ problem: FormProblem, in language: Language, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", problem.reason.id)
      writer.member("severity", problem.severity.rawValue)
      writer.member("cell", "\(problem.cell)")
      writer.member("label", problem.label)
      writer.key("untaken")
      writer.boolean(problem.isUntakenContent)
      writer.member("message", problem.reason.text(in: language))
    }
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: String, _ cell: InspectedCell?) {
    key(name)
    guard let cell else { return null() }
    object { writer in
      writer.member("cell", "\(cell.place)")
      writer.member("text", cell.text)
    }
  }

  fileprivate mutating func member(_ name: String, cells: [CellReference]) {
    member(name, strings: cells.map(\.description))
  }
}
