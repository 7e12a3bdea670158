import Wording

/// The line under an error of usage: how the command is written, and where to read more.
struct UsageHint: Worded {
  let command: (any Subcommand.Type)?

  var id: String { "usage-hint" }

  func text(in language: Language) -> String {
    let texts = command?.texts ?? Jixiao.texts
    let words = command.map { " " + $0.name } ?? ""
    let arguments = texts.usage.text(in: language).map { $0 == "\u{A0}" ? " " : $0 }
    let usage = "\(Jixiao.name)\(words) \(String(arguments))"
    switch language {
    case .chinese: return "用法：\(usage)\n详见：\(Jixiao.name) help\(words)"
    case .english: return "Usage: \(usage)\nMore: \(Jixiao.name) help\(words)"
    }
  }
}
