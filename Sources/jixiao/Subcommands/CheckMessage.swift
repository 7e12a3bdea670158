import Wording

/// What `check` says beside its findings.
enum CheckMessage {
  case reportWritten(path: String)

  /// A workbook was written with remarks on its cells.
  case annotated(path: String, remarks: Int)

  /// The overview of several workbooks was written.
  case overviewWritten(path: String)

  /// A workbook was written without the remarks that it had.
  case cleaned(path: String)

  /// A workbook had no remarks; it was written all the same.
  case nothingToClean(path: String)
}

extension CheckMessage: Worded {
  var id: String {
    switch self {
    case .reportWritten: "report-written"
    case .annotated: "remarks-written"
    case .overviewWritten: "overview-written"
    case .cleaned: "remarks-cleaned"
    case .nothingToClean: "remarks-none"
    }
  }

  func text(in language: Language) -> String {
    switch (self, language) {
    case (.reportWritten(let path), .chinese): "已写出报告 \(path)"
    case (.reportWritten(let path), .english): "Wrote the report \(path)"
    case (.annotated(let path, let remarks), .chinese): "已写出 \(path)（批注和“审核意见”表，意见 \(remarks) 条）"
    case (.annotated(let path, let remarks), .english):
      "Wrote \(path) with \(remarks) remark(s) on its cells and on a list"
    case (.overviewWritten(let path), .chinese): "已写出汇总 \(path)"
    case (.overviewWritten(let path), .english): "Wrote the overview \(path)"
    case (.cleaned(let path), .chinese): "已写出 \(path)，其中的批注、颜色和“审核意见”表已清除"
    case (.cleaned(let path), .english): "Wrote \(path) without the notes, marks and list of remarks"
    case (.nothingToClean(let path), .chinese): "文件里没有 jixiao 写的批注、颜色或“审核意见”表，已原样写出 \(path)。"
    case (.nothingToClean(let path), .english):
      "The file has no notes, marks or list of jixiao; it was written to \(path) as it is."
    }
  }
}
