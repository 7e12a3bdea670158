import Exchange
import Review
import Wording

/// The catalogue of rules as a person or a program reads it.
struct RuleList {
  let language: Language

  func bytes(as format: RuleListFormat) -> [UInt8] {
    switch format {
    case .text: Array(text.utf8)
    case .json: json
    case .markdown: Array(RuleCatalogue.documentation.utf8)
    }
  }

  private var text: String {
    let longest = RuleCatalogue.rules.map(\.id.count).max() ?? 0
    let severities = Severity.allCases.map { DisplayWidth.of($0.name(in: language)) }.max() ?? 0
    var text = ""
    for rule in RuleCatalogue.rules {
      let severity = rule.severity.name(in: language)
      text += padded(severity, to: severities + 2) + padded(rule.id, to: longest + 2)
      text += rule.text(.title).text(in: language) + "\n"
    }
    return text
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }

  private var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("schema")
    writer.string("jixiao/rules/1")
    writer.key("rules")
    writer.beginArray()
    for rule in RuleCatalogue.rules {
      writer.element()
      write(rule, to: &writer)
    }
    writer.endArray()
    writer.endObject()
    writer.endText()
    return writer.bytes
  }

  private func write(_ rule: any Rule, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.string(rule.id)
    writer.key("severity")
    writer.string(rule.severity.rawValue)
    for part in RuleTextPart.allCases {
      writer.key(part.rawValue)
      writer.string(rule.text(part).text(in: language))
    }
    writer.key("parameters")
    writer.beginObject()
    for parameter in RuleParameter.allCases where parameter.rule == rule.id {
      writer.key(parameter.rawValue)
      write(RuleSettings.standard[parameter], to: &writer)
    }
    writer.endObject()
    writer.endObject()
  }

  private func write(_ value: RuleParameter.Value, to writer: inout JSONWriter) {
    switch value {
    case .code(let code): writer.string(code)
    case .year(let year): writer.integer(year)
    case .words(let words):
      writer.beginArray()
      for word in words {
        writer.element()
        writer.string(word)
      }
      writer.endArray()
    }
  }
}
