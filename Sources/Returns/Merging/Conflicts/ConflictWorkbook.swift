import Corrections
import Exchange
import Wording

/// The workbook in which a person decides conflicts: one row for each, with a list to choose from.
struct ConflictWorkbook {
  private let versions: MergedVersions
  private let language: Language

  /// The choices that are there already.
  private let choices: [Conflict.ID: Choice]

  init(_ versions: MergedVersions, choices: [Conflict.ID: Choice] = [:], in language: Language) {
    self.versions = versions
    self.choices = choices
    self.language = language
  }

  func package() throws(OutputFailure) -> [UInt8] {
    let columns = ConflictColumn.allCases.map {
      TableWorkbook.Column($0.heading(in: language), width: $0.width)
    }
    let rows = versions.merge.conflicts.enumerated().map { row($1, number: $0 + 1) }
    let title = say("合并冲突（jixiao）", "Conflicts of a merge (jixiao)")
    return try TableWorkbook.package(
      of: [
        TableWorkbook.Table(title: title, columns: columns, rows: rows, lead: lead, isFrozen: true)
      ], title: title)
  }

  private func say(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }

  private var lead: [String] {
    [
      say(
        "原稿：\(versions.base)；我方：\(versions.ours)；对方：\(versions.theirs)",
        "Base: \(versions.base); ours: \(versions.ours); theirs: \(versions.theirs)"),
      say(
        "请在黄色的“选择”栏逐行选“原稿”“我方”或“对方”；数值和文字也可以直接填写别的内容，要留空就填“（空）”。其余各栏请不要改。"
          + "填完保存，再用 jixiao merge 加上 --resolve 这个文件完成合并。",
        "Choose Base, Ours or Theirs in the yellow column of every row; values and texts may be typed too, (empty) for an empty "
          + "field. Leave the other columns as they are. Save the file and finish with jixiao merge … --resolve FILE."
      ),
    ]
  }

  private func row(_ conflict: Conflict, number: Int) -> [TableWorkbook.Cell] {
    let row = ConflictRow(conflict, in: versions.merge, language: language)
    return ConflictColumn.allCases.map { column in
      switch column {
      case .number: .count(number)
      case .choice:
        .choice(
          CellChoice(ConflictWords.choices(in: language), isStrict: !row.takesTypedValue),
          text: choices[conflict.id].map(text) ?? "")
      default: .text(row.text(of: column))
      }
    }
  }

  private func text(of choice: Choice) -> String {
    switch choice {
    case .base: ConflictColumn.base.heading(in: language)
    case .ours: ConflictColumn.ours.heading(in: language)
    case .theirs: ConflictColumn.theirs.heading(in: language)
    case .typed(let text): text.isEmpty ? ConflictWords.empty(in: language) : text
    }
  }
}
