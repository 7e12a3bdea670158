import Archive
import Wording

extension IngestMessage {
  func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .resumed: "这批文件上次没有收完，现在接着收。"
    case .quarantined(let path, let refusal): "隔离 \(path)：\(refusal.text(in: .chinese))"
    case .trial(let path, .unchanged, _, _): "没有变化 \(path)"
    case .trial(let path, let outcome, let projects, let versions):
      "\(versions > 0 ? "新版本" : projects > 0 ? "新项目" : "内容相同") \(path)（新项目 \(projects) 个，新版本 \(versions) 个"
        + (outcome == .acceptedWithFindings ? "，有问题要看" : "") + "）"
    case .rows(let count, nil): "已查看 \(count) 行"
    case .rows(let count, let all?): "已收 \(count)/\(all) 行"
    case .nothingReceived: "没有找到要收的文件；请检查文件夹或清单。"
    case .conflicts(let count):
      "同一批里有 \(count) 处内容不同的重复报送，都存了，暂以后一份为准；请向部门核实（视图 project_conflict 里列出了各份在哪里）。"
    case .outcomes(let summary): chinese(summary)
    case .projects(let summary): "新项目 \(summary.newProjects) 个，新版本 \(summary.newVersions) 个。"
    case .stopped(let left): "已按要求停下，还有 \(left) 个文件没有收；收下的都在库里，再运行同一条命令会接着收。"
    }
  }

  private func chinese(_ summary: IngestSummary) -> String {
    var text = summary.isTrial ? "试运行，没有写入。" : ""
    text += "收到 \(summary.received) 个文件：收下 \(summary.accepted) 个，收下但有问题要看 \(summary.withFindings) 个，"
    text += "没有变化 \(summary.unchanged) 个，隔离 \(summary.quarantined) 个"
    let left = summary.received - summary.done
    if left > 0 { text += "，没有收 \(left) 个" }
    if summary.ignored > 0 { text += "；另有 \(summary.ignored) 个临时文件、链接之类，不算报送文件" }
    return text + "。"
  }

  private var english: String {
    switch self {
    case .resumed: "These files were not all taken in the last time; going on from there."
    case .quarantined(let path, let refusal): "Quarantined \(path): \(refusal.text(in: .english))"
    case .trial(let path, .unchanged, _, _): "unchanged \(path)"
    case .trial(let path, let outcome, let projects, let versions):
      "\(versions > 0 ? "newer version" : projects > 0 ? "new" : "same content") \(path) (\(projects) new project(s), "
        + "\(versions) newer version(s)" + (outcome == .acceptedWithFindings ? ", with findings" : "") + ")"
    case .rows(let count, nil): "\(count) rows seen"
    case .rows(let count, let all?): "\(count) of \(all) rows taken"
    case .nothingReceived: "No file to take in was found; check the folder or the list."
    case .conflicts(let count):
      "\(count) form(s) or text(s) contradict another of this batch; both are kept and the later counts for now. Ask the "
        + "department (the view project_conflict names the places)."
    case .outcomes(let summary): english(summary)
    case .projects(let summary):
      "\(summary.newProjects) new project(s), \(summary.newVersions) newer version(s)."
    case .stopped(let left):
      "Stopped as asked; \(left) file(s) were not taken. What was accepted is in the archive; run the same command again to "
        + "go on."
    }
  }

  private func english(_ summary: IngestSummary) -> String {
    var text = summary.isTrial ? "Trial, nothing was written. " : ""
    text +=
      "Received \(summary.received) file(s): \(summary.accepted) accepted, \(summary.withFindings) accepted with "
    text += "findings, \(summary.unchanged) unchanged, \(summary.quarantined) quarantined"
    let left = summary.received - summary.done
    if left > 0 { text += ", \(left) not taken" }
    if summary.ignored > 0 { text += "; \(summary.ignored) lock file(s), links and the like don't count" }
    return text + "."
  }
}
