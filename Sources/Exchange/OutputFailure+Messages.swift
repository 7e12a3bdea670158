public import Wording

extension OutputFailure: Worded {
  public var id: String {
    switch self {
    case .folderMissing: "output-folder-missing"
    case .folderIsFile: "output-folder-is-file"
    case .notPermitted: "output-not-permitted"
    case .readOnlyVolume: "output-read-only-volume"
    case .diskFull: "output-disk-full"
    case .isFolder: "output-is-folder"
    case .isNoFile: "output-is-no-file"
    case .temporaryFolder: "output-temporary-folder"
    case .textTooLong: "output-text-too-long"
    case .workbookDamaged: "output-workbook-damaged"
    case .system: "output-system-error"
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
    case .folderMissing(let folder): "文件夹“\(folder)”不存在；请先建立它，或换一个输出位置。"
    case .folderIsFile(let folder): "“\(folder)”不能作输出文件夹：有一个同名的文件占了它（或它上一级）的位置；请换一个输出位置。"
    case .notPermitted(let path): "没有写入“\(path)”的权限；请换一个输出位置，或请管理员开放权限。"
    case .readOnlyVolume(let path): "“\(path)”所在的磁盘是只读的；请换一个输出位置。"
    case .diskFull(let path): "磁盘空间不足，没有写出“\(path)”；请清理磁盘后重试，或换一个输出位置。"
    case .isFolder(let path): "“\(path)”是一个文件夹，不能写成文件；请换一个文件名。"
    case .isNoFile(let path): "“\(path)”不是普通文件，不能被替换；要写到标准输出请用“-o -”。"
    case .temporaryFolder(let path, let code):
      "临时文件夹“\(path)”不能使用（\(SystemError(code: code).text(in: .chinese))）；请把环境变量 TMPDIR 设为一个可写的文件夹。"
    case .textTooLong(let place, let length):
      "\(place.text(in: .chinese))有 \(length) 个字符，超过 Excel 单元格 \(WorkbookText.lengthLimit) 个字符的上限，"
        + "没有写出工作簿；请缩短这段文字，或改用 JSON、CSV 输出。"
    case .workbookDamaged: "工作簿没有完整写成，已放弃；多半是临时文件夹（TMPDIR）空间不足，请清理后重试。"
    case .system(let path, let code): "不能写出“\(path)”：\(SystemError(code: code).text(in: .chinese))。"
    }
  }

  private var english: String {
    switch self {
    case .folderMissing(let folder):
      "There is no folder “\(folder)”; create it first, or choose another place for the output."
    case .folderIsFile(let folder):
      "“\(folder)” is no folder: it, or a part of its path, is a file; choose another place for the output."
    case .notPermitted(let path):
      "“\(path)” may not be written to; choose another place, or ask for the permission."
    case .readOnlyVolume(let path): "“\(path)” is on a read-only volume; choose another place for the output."
    case .diskFull(let path):
      "The disk is full, so “\(path)” was not written; make room, or choose another place for the output."
    case .isFolder(let path): "“\(path)” is a folder; choose another name for the file."
    case .isNoFile(let path):
      "“\(path)” is no regular file and can't be replaced; use “-o -” for standard output."
    case .temporaryFolder(let path, let code):
      "The folder for temporary files, “\(path)”, can't be used (\(SystemError(code: code).text(in: .english))); "
        + "set TMPDIR to a folder that can be written to."
    case .textTooLong(let place, let length):
      "\(place.text(in: .english)) has \(length) characters, more than the \(WorkbookText.lengthLimit) that a cell "
        + "can hold, so no workbook was written; shorten the text, or write JSON or CSV."
    case .workbookDamaged:
      "The workbook did not come out whole and was given up; the folder for temporary files (TMPDIR) is probably full: "
        + "make room and try again."
    case .system(let path, let code):
      "“\(path)” can't be written: \(SystemError(code: code).text(in: .english))."
    }
  }
}
