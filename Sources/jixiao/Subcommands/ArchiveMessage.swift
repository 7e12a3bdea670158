import Archive
import Wording

/// What commands say that take something out of an archive.
enum ArchiveMessage {
  /// - Parameter projects: how many were written, nil where no projects were.
  case written(path: String, projects: Int?)
  case verified(Verification)
  case nothingSelected
  case textsLeftOut
  case feedback(FeedbackSummary)
  case unknownProject(String)

  /// A reference such as `archive:2022.db#13030622P005567100047@2`.
  case unknownVersion(String)
}

extension ArchiveMessage: Worded {
  var id: String {
    switch self {
    case .written: "written"
    case .verified: "archive-verified"
    case .nothingSelected: "nothing-selected"
    case .textsLeftOut: "department-texts-left-out"
    case .feedback: "feedback-written"
    case .unknownProject: "unknown-project"
    case .unknownVersion: "unknown-version"
    }
  }

  func text(in language: Language) -> String {
    switch (self, language) {
    case (.written(let path, nil), .chinese): "已写出 \(path)"
    case (.written(let path, nil), .english): "Wrote \(path)"
    case (.written(let path, let projects?), .chinese): "已写出 \(path)：\(projects) 个项目"
    case (.written(let path, let projects?), .english): "Wrote \(path): \(projects) project(s)"
    case (.verified(let verification), .chinese): chinese(verification)
    case (.verified(let verification), .english): english(verification)
    case (.nothingSelected, .chinese):
      "汇总库里没有符合条件的项目，没有写出；请检查 --department、--year 和 --as-of。"
    case (.nothingSelected, .english):
      "The archive holds no such projects, so nothing was written; check --department, --year and --as-of."
    case (.textsLeftOut, .chinese):
      "部门整体绩效目标（文字部分）没有写进指标明细；需要时请用 --to json 或 ndjson。"
    case (.textsLeftOut, .english):
      "The departments' own texts have no place in a list of indicators; use --to json or ndjson for them."
    case (.feedback(let summary), .chinese):
      "\(summary.departments) 个部门的 \(summary.files) 个文件里，写出了 \(summary.workbooks) 个带审核意见的工作簿"
        + (summary.workbooks < summary.files ? "；其余的原因见上面。" : "。")
    case (.feedback(let summary), .english):
      "Wrote \(summary.workbooks) workbook(s) with remarks for \(summary.departments) department(s), of "
        + "\(summary.files) file(s)"
        + (summary.workbooks < summary.files ? "; see above for the others." : ".")
    case (.unknownProject(let code), .chinese): "汇总库里没有项目“\(code)”；请检查编码（没有编码的项目请写名称，看部门整体绩效目标请写部门编码）。"
    case (.unknownProject(let code), .english):
      "The archive holds no project “\(code)”; check its code, or give its name if it has none, or a department's code for its text."
    case (.unknownVersion(let reference), .chinese):
      "汇总库里没有“\(reference)”；请用 jixiao history 查看有哪些版本。"
    case (.unknownVersion(let reference), .english):
      "The archive has no “\(reference)”; jixiao history lists the versions."
    }
  }

  private func chinese(_ verification: Verification) -> String {
    let what = "\(verification.files) 个文件、\(verification.versions) 个版本、\(verification.facts) 个数据项"
    guard verification.faultCount > 0 else { return "核对了 \(what)：全部一致。" }
    return "核对了 \(what)：有 \(verification.faultCount) 处不一致，列在上面（最多列 \(Verification.faultLimit) 处）；"
      + "请不要再用这个汇总库，用备份恢复，或用原始文件重新收一遍。"
  }

  private func english(_ verification: Verification) -> String {
    let what =
      "\(verification.files) file(s), \(verification.versions) version(s) and \(verification.facts) fact(s) checked"
    guard verification.faultCount > 0 else { return "\(what): all agree." }
    return
      "\(what): \(verification.faultCount) do not agree, of which up to \(Verification.faultLimit) stand above. Use this "
      + "archive no more: restore a copy, or take the files in anew."
  }
}
