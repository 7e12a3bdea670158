import BudgetModel
import Corrections
import Spreadsheet
import Wording

/// A conflict in the words of the form, as a row of the file of conflicts has it.
struct ConflictRow {
  let code: ConflictCode
  let takesTypedValue: Bool
  private let conflict: Conflict
  private let merge: Merge
  private let language: Language

  /// Texts are cut behind so many characters: a cell holds no more than 32,767.
  private static let longest = 30_000

  init(_ conflict: Conflict, in merge: Merge, language: Language) {
    self.conflict = conflict
    self.merge = merge
    self.language = language
    code = ConflictCode(conflict)
    takesTypedValue = conflict.takesTypedValue
  }

  /// What stands in a column; nothing in those that a person fills in.
  func text(of column: ConflictColumn) -> String {
    let text =
      switch column {
      case .number, .choice: ""
      case .project: project
      case .field: field
      case .base: text(of: conflict.base, isSide: false)
      case .ours: text(of: conflict.ours, isSide: true)
      case .theirs: text(of: conflict.theirs, isSide: true)
      case .remark: remark
      case .cells: cells
      case .code: code.description
      }
    return text.utf16.count > ConflictRow.longest ? text.prefix(ConflictRow.longest) + "……" : text
  }

  private func say(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }

  // MARK: What it is about

  private var anyStatement: Statement? { conflict.base ?? conflict.ours ?? conflict.theirs }

  private var project: String {
    for (statement, version) in [
      (conflict.base, merge.base), (conflict.ours, merge.ours), (conflict.theirs, merge.theirs),
    ] {
      guard let index = statement?.place.project, version.submission.projects.indices.contains(index) else {
        continue
      }
      let project = version.submission.projects[index]
      return [project.code, project.name].compactMap(\.self).joined(separator: " ")
    }
    return ""
  }

  private var field: String {
    guard let statement = anyStatement else { return "" }
    let name = statement.place.path.name(in: language)
    let unit = statement.place.path.isBudget ? say("（元）", " (yuan)") : ""
    let part: String? =
      switch statement.subject {
      case .indicator(let level2, let name): [level2, name].compactMap(\.self).joined(separator: "／")
      default: statement.subject.name(in: language)
      }
    return [part, name + unit].compactMap(\.self).joined(separator: say("：", ": "))
  }

  // MARK: What the versions say

  private func text(of statement: Statement?, isSide: Bool) -> String {
    guard let statement else {
      return isSide ? ConflictWords.removed(in: language) : ConflictWords.absent(in: language)
    }
    let value = statement.value?.description ?? ""
    guard !FoldedText.folded(value).isEmpty else { return ConflictWords.empty(in: language) }
    switch conflict.kind {
    case .order:
      return value.split(separator: "\n").enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
    case .values: return statement.place.path.valueKind == .percent ? value + "%" : value
    case .removal: return value
    }
  }

  private var remark: String {
    var lines = [conflict.kind.text(in: language)]
    if conflict.difference == .form { lines.append(say("只是写法不同。", "They differ in form alone.")) }
    for edit in conflict.edits.prefix(10) {
      let name = edit.place?.path.name(in: language) ?? ""
      let empty = ConflictWords.empty(in: language)
      lines.append(
        "\(name)：\(edit.old?.value?.description ?? empty) → \(edit.new?.value?.description ?? empty)")
    }
    if let successor = conflict.successor?.value {
      lines.append(say("可能已改成：\(successor)", "Perhaps it has become: \(successor)"))
    }
    return lines.joined(separator: "\n")
  }

  private var cells: String {
    let sides: [(ConflictColumn, Statement?)] = [
      (.base, conflict.base), (.ours, conflict.ours), (.theirs, conflict.theirs),
    ]
    return sides.compactMap { column, statement in
      guard let statement, let cell = statement.source?.cells.first else { return nil }
      let sheet = statement.sheet.flatMap { $0.isEmpty ? nil : "\($0)!" } ?? ""
      return "\(column.heading(in: language))\(say("：", ": "))\(sheet)\(cell)"
    }.joined(separator: "\n")
  }
}
