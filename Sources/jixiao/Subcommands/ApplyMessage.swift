import Corrections
import Returns
import Wording

/// What `apply` says beside ``ApplyRefusal`` and ``ApplyFailure``.
enum ApplyMessage {
  /// A row of the list.
  case row(file: String, number: Int)
  case done(Correction, row: String, place: String?)
  case recalculated(place: String)
  case written(path: String, done: Int, count: Int)
}

extension ApplyMessage: Worded {
  var id: String {
    switch self {
    case .row: "correction-row"
    case .done: "correction-done"
    case .recalculated: "formula-to-recalculate"
    case .written: "corrections-written"
    }
  }

  func text(in language: Language) -> String {
    switch (self, language) {
    case (.row(let file, let number), .chinese): "\(file) 第 \(number) 行"
    case (.row(let file, let number), .english): "\(file) row \(number)"
    case (.done(let correction, let row, let place), .chinese):
      "已更正 \(place ?? row)（\(correction.path.name(in: language))）：“\(value(correction.old, language))”改为“\(value(correction.new, language))”"
    case (.done(let correction, let row, let place), .english):
      "Corrected \(place ?? row) (\(correction.path.name(in: language))): “\(value(correction.old, language))” became "
        + "“\(value(correction.new, language))”"
    case (.recalculated(let place), .chinese): "\(place) 是公式，用 Excel 或 WPS 打开并保存后才有新的计算结果；请核对。"
    case (.recalculated(let place), .english):
      "\(place) is a formula, whose new value Excel or WPS computes when the file is opened and saved; check it."
    case (.written(let path, let done, let count), .chinese): "已写出 \(path)（\(count) 处更正，做了 \(done) 处）"
    case (.written(let path, let done, let count), .english):
      "Wrote \(path) (\(done) of \(count) corrections done)"
    }
  }

  /// A value on one line, a long one shortened.
  private func value(_ value: FieldValue?, _ language: Language) -> String {
    guard let value else { return language == .chinese ? "（空）" : "(empty)" }
    let text = value.description
    return text.count > 60 ? text.prefix(60) + "…" : text
  }
}
