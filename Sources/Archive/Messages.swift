import Intake
import OOXML
public import Wording

extension ArchiveFailure: Worded {
  public var id: String {
    switch self {
    case .missing: "archive-missing"
    case .notADatabase: "archive-not-a-database"
    case .notAnArchive: "archive-of-another-program"
    case .newerSchema: "archive-newer"
    case .locked: "archive-locked"
    case .diskFull: "archive-disk-full"
    case .damaged: "archive-damaged"
    case .system: "archive-system-error"
    case .database: "archive-database-error"
    case .unfitPath: "archive-path-unfit"
    case .folderMissing: "archive-folder-missing"
    }
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .missing(let path): "没有汇总库 \(path)；请检查文件名，或先用 jixiao ingest 收文件。"
    case .notADatabase(let path): "\(path) 不是汇总库（不是 SQLite 文件），没有改动它；请换一个文件名。"
    case .notAnArchive(let path): "\(path) 是别的程序的数据库，不是 jixiao 的汇总库，没有改动它；请换一个文件名。"
    case .newerSchema(let path): "汇总库 \(path) 是更新版本的 jixiao 写的，这个版本读不了；请升级 jixiao。"
    case .locked(let path): "汇总库 \(path) 正被另一个程序使用（可能另一个 jixiao ingest 还没有结束）；请等它结束后再运行。"
    case .diskFull(let path): "磁盘已满，汇总库 \(path) 写不下了；已经收下的都在库里。请腾出空间后再运行同一条命令，会接着做。"
    case .damaged(let path): "汇总库 \(path) 已经损坏；请用备份恢复，或换一个文件名重新收一遍。"
    case .system(let path, let code): "汇总库 \(path) 用不了：\(SystemError(code: code).text(in: .chinese))。"
    case .database(let path, let code, let message): "汇总库 \(path) 出错（SQLite \(code)：\(message)）。"
    case .unfitPath(let path): "汇总库不能写在 \(path)：那里是文件夹或输入文件，没有改动它；请换一个文件名。"
    case .folderMissing(let path, let folder):
      "汇总库 \(path) 写不了：没有“\(folder)”这个文件夹；请先建好这个文件夹，或把汇总库写在别处。"
    }
  }

  private var english: String {
    switch self {
    case .missing(let path):
      "There is no archive \(path); check its name, or take files in with jixiao ingest."
    case .notADatabase(let path):
      "\(path) is no archive (not an SQLite file) and was left as it is; give another name."
    case .notAnArchive(let path):
      "\(path) is another program's database, no archive of jixiao, and was left as it is; give another name."
    case .newerSchema(let path):
      "The archive \(path) was written by a newer jixiao, which this one can't read; update jixiao."
    case .locked(let path):
      "The archive \(path) is in use by another program, perhaps another jixiao ingest; run this again when it has ended."
    case .diskFull(let path):
      "The disk is full, the archive \(path) can't grow; all that was accepted is in it. Make room and run the same "
        + "command again: it goes on from there."
    case .damaged(let path):
      "The archive \(path) is damaged; restore a copy, or take the files into a new archive."
    case .system(let path, let code):
      "The archive \(path) can't be used: \(SystemError(code: code).text(in: .english))."
    case .database(let path, let code, let message):
      "The archive \(path) failed (SQLite \(code): \(message))."
    case .unfitPath(let path):
      "The archive can't be written at \(path): it is a folder or an input, and was left as it is; give another name."
    case .folderMissing(let path, let folder):
      "The archive \(path) can't be written: there is no folder “\(folder)”; make it first, or name another place."
    }
  }
}

extension IngestRefusal: Worded {
  public var id: String {
    switch self {
    case .input(let refusal): refusal.id
    case .bundle(let refusal): refusal.id
    case .folder: "folder-unreadable"
    case .list(let obstacle, _): obstacle.id
    case .nothingTaken: "nothing-taken"
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.input(let refusal), _): refusal.text(in: language)
    case (.bundle(let refusal), _): refusal.text(in: language)
    case (.folder(let code), .chinese):
      "这个文件夹打不开（\(SystemError(code: code).text(in: .chinese))），里面的文件没有收；请检查权限后再收一次。"
    case (.folder(let code), .english):
      "The folder can't be opened (\(SystemError(code: code).text(in: .english))) and its files were not taken; check its "
        + "permissions and take it in again."
    case (.list(let obstacle, let cells), .chinese):
      "\(obstacle.text(in: language))（它的单元格超过 \(cells) 个，也不能整张读取，所以没有收。）"
    case (.list(let obstacle, let cells), .english):
      "\(obstacle.text(in: language)) (It has more than \(cells) cells, so it can't be read whole either; nothing was taken.)"
    case (.nothingTaken, .chinese):
      "找到了绩效目标表，但是没有读到任何项目（可能是空白表，或表里有读不了的内容）；请用 jixiao inspect 查看这个文件，改正后再收一次。"
    case (.nothingTaken, .english):
      "There is a form, but no project could be read from it (it may be blank, or hold what can't be read); look at the file "
        + "with jixiao inspect, mend it, and take it in again."
    }
  }
}

extension FeedbackRefusal: Worded {
  public var id: String {
    switch self {
    case .missing: "original-missing"
    case .changed: "original-changed"
    case .unreadable(_, let refusal): refusal.id
    case .folderOfInputs: "output-is-input"
    }
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .missing(let path):
      "找不到当时收的文件“\(path)”，没有写出它的审核意见；请把文件放回原处，在收文件时的文件夹里运行，或者把这个文件再收一次"
        + "（内容没有变，会记为“没有变化”），然后再运行。"
    case .changed(let path):
      "“\(path)”收下以后改过，和汇总库里的不是同一份，没有写出它的审核意见；请先用 jixiao ingest 把改过的收进来，"
        + "或者恢复收下时的文件，然后再运行。"
    case .unreadable(let path, let refusal): "“\(path)”：\(refusal.text(in: .chinese))"
    case .folderOfInputs(let path):
      "文件夹“\(path)”里有收下的文件或汇总库，不能往里写；请在 --feedback 后面换一个文件夹。"
    }
  }

  private var english: String {
    switch self {
    case .missing(let path):
      "The file “\(path)” that was taken in is not there, so its remarks were not written; put it back, run this in the "
        + "folder where it was taken in, or take the file in again (it will count as unchanged), and run this again."
    case .changed(let path):
      "“\(path)” was changed after it was taken in, so its remarks were not written; take it in as it is now with "
        + "jixiao ingest, or put back what was taken in, and run this again."
    case .unreadable(let path, let refusal): "“\(path)”: \(refusal.text(in: .english))"
    case .folderOfInputs(let path):
      "The folder “\(path)” holds files that were taken in, or the archive, and nothing is written there; name another "
        + "folder behind --feedback."
    }
  }
}

extension ArchiveConflict: Worded {
  var id: String { problem.id }

  func text(in language: Language) -> String {
    let (what, places) = parts(in: language)
    switch language {
    case .chinese:
      return "\(what)在同一批里有内容不同的两份：\(places[0])、\(places[1])；两份都存了，暂以后一份为准，请向部门核实。"
    case .english:
      return
        "\(what) stands in one batch with different content: \(places[0]), \(places[1]); both are kept and the "
        + "later counts for now. Ask the department which holds."
    }
  }

  private func parts(in language: Language) -> (String, [String]) {
    switch problem {
    case .projectConflict(let project, let places):
      (language == .chinese ? "项目 \(project) " : "Project \(project)", places.map(\.description))
    case .textsDiffer(let places):
      (language == .chinese ? "部门整体绩效目标" : "The department's text", places.map(\.description))
    default: ("", ["", ""])
    }
  }
}

extension VerificationFault: Worded {
  public var id: String {
    switch self {
    case .damaged: "archive-damaged"
    case .rowMissing: "row-missing"
    case .contentChanged: "content-changed"
    case .contentUnreadable: "content-unreadable"
    case .factsDiffer: "facts-differ"
    case .latestDiffers: "latest-differs"
    case .countsDiffer: "counts-differ"
    case .batchDiffers: "batch-differs"
    }
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .damaged(let message): "数据库文件损坏：\(message)"
    case .rowMissing(let table, let row, let parent): "表 \(table) 第 \(row) 行指向的 \(parent) 记录不存在"
    case .contentChanged(let project, let version): "\(project) 第 \(version) 版的内容与入库时的校验值不一致"
    case .contentUnreadable(let project, let version): "\(project) 第 \(version) 版的内容读不出来"
    case .factsDiffer(let project, let version, let field): "\(project) 第 \(version) 版的数据项 \(field) 与存下的内容不一致"
    case .latestDiffers(let project): "\(project) 的最新版本标记不对，或缺少版本"
    case .countsDiffer(let file): "\(file) 的表格、数据项或问题数量与登记的不一致"
    case .batchDiffers(let batch, let received, let done): "第 \(batch) 批收到 \(received) 个文件，结果合计却是 \(done) 个"
    }
  }

  private var english: String {
    switch self {
    case .damaged(let message): "The database is damaged: \(message)"
    case .rowMissing(let table, let row, let parent):
      "Row \(row) of \(table) speaks of a row of \(parent) that isn't there"
    case .contentChanged(let project, let version):
      "The content of version \(version) of \(project) isn't what its digest says"
    case .contentUnreadable(let project, let version):
      "The content of version \(version) of \(project) can't be read"
    case .factsDiffer(let project, let version, let field):
      "The fact \(field) of version \(version) of \(project) isn't what the stored content says"
    case .latestDiffers(let project):
      "The latest version of \(project) isn't its last, or a version is missing"
    case .countsDiffer(let file):
      "The numbers of forms, facts or findings of \(file) aren't those of its rows"
    case .batchDiffers(let batch, let received, let done):
      "Batch \(batch) received \(received) files, and its outcomes add up to \(done)"
    }
  }
}
