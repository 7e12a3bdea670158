import Wording

/// What `check` says beside its findings.
enum CheckMessage {
  case reportWritten(path: String)
}

extension CheckMessage: Worded {
  var id: String { "report-written" }

  func text(in language: Language) -> String {
    switch (self, language) {
    case (.reportWritten(let path), .chinese): "已写出报告 \(path)"
    case (.reportWritten(let path), .english): "Wrote the report \(path)"
    }
  }
}
