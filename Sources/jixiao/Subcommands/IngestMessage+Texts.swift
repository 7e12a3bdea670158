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
    case .trial(let path, .unchanged, _, _): "没有变化 \(path)（以前收过同样的文件）"
    case .trial(let path, let outcome, 0, 0):
      "内容相同 \(path)（文件重新存过，但里面的内容和库里现在的完全一样，不会有新版本"
        + (outcome == .acceptedWithFindings ? "；有问题要看" : "") + "）"
    case .trial(let path, let outcome, let projects, let versions):
      "\(versions > 0 ? "新版本" : "新项目") \(path)（新项目 \(projects) 个，新版本 \(versions) 个"
        + (outcome == .acceptedWithFindings ? "，有问题要看" : "") + "）"
    case .rows(let count, nil): "已查看 \(count) 行"
    case .rows(let count, let all?): "已收 \(count)/\(all) 行"
    case .trialAgain(let path, let outcome):
      "重新检查 \(path)（库里有它的内容；是否改以它为准，见最后的新版本数"
        + (outcome == .acceptedWithFindings ? "；有问题要看" : "") + "）"
    case .nothingReceived: "没有找到要收的文件；请检查文件夹或清单。"
    case .conflicts(let count):
      "同一批里有 \(count) 处内容不同的重复报送，都存了，暂以后一份为准；请向部门核实（jixiao report 列出了各份在哪里），再用 ingest --again 把正确的那个文件收一次。"
    case .superseded(let file):
      "\(file.path) 以前收过，没有变化，但它不是现在的版本：项目 \(file.project) 现在以 \(file.receivedAt) 收到的 \(file.current) 为准。"
        + "如果要改以这个文件为准，请加上 --again 再收一次。"
    case .moreSuperseded(let count): "还有 \(count) 个这样的文件，没有逐个列出。"
    case .otherSettings(let count, let first):
      "有 \(count) 个没有变化的文件（例如 \(first)）以前是用别的规则、栏目名称或别的版本的 jixiao 检查的，检查结果没有更新；"
        + "要按现在的重新检查，请加上 --again 再收一次。"
    case .otherYear(let count, let first):
      "有 \(count) 个没有变化的文件（例如 \(first)）以前是按别的年度收的，这次的 --year 没有用上；要改成这个年度，请加上 --again 再收一次。"
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
    case .trial(let path, .unchanged, _, _): "unchanged \(path) (the same file was taken in before)"
    case .trial(let path, let outcome, 0, 0):
      "same content \(path) (the file was saved anew, but says what the archive has: no newer version"
        + (outcome == .acceptedWithFindings ? "; with findings" : "") + ")"
    case .trial(let path, let outcome, let projects, let versions):
      "\(versions > 0 ? "newer version" : "new") \(path) (\(projects) new project(s), "
        + "\(versions) newer version(s)" + (outcome == .acceptedWithFindings ? ", with findings" : "") + ")"
    case .rows(let count, nil): "\(count) rows seen"
    case .rows(let count, let all?): "\(count) of \(all) rows taken"
    case .trialAgain(let path, let outcome):
      "checked again \(path) (the archive has its content; whether it would count instead, the number of newer versions says"
        + (outcome == .acceptedWithFindings ? "; with findings" : "") + ")"
    case .nothingReceived: "No file to take in was found; check the folder or the list."
    case .conflicts(let count):
      "\(count) form(s) or text(s) contradict another of this batch; both are kept and the later counts for now. Ask the "
        + "department (jixiao report names the places), then take the right file in again with ingest --again."
    case .superseded(let file):
      "\(file.path) was taken in before and is unchanged, but isn't what counts: of project \(file.project) that is "
        + "\(file.current), received \(file.receivedAt). To let this file count, take it in again with --again."
    case .moreSuperseded(let count): "\(count) more such file(s) are not named."
    case .otherSettings(let count, let first):
      "\(count) unchanged file(s), such as \(first), were checked by other rules, other labels or another version of "
        + "jixiao, and their findings are still those; to check them anew, take them in again with --again."
    case .otherYear(let count, let first):
      "\(count) unchanged file(s), such as \(first), were taken in for another year, and --year was not applied to them; "
        + "to change their year, take them in again with --again."
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
