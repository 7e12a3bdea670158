public import Wording

extension Refusal: Worded {
  public var id: String {
    switch self {
    case .fileMissing: "file-missing"
    case .folder: "file-is-folder"
    case .notAFile: "file-is-device"
    case .permissionDenied: "file-permission-denied"
    case .systemFailure: "system-failure"
    case .fileChanged: "file-changed"
    case .emptyFile: "file-empty"
    case .oldWorkbook: "kind-old-workbook"
    case .passwordProtected: "kind-password-protected"
    case .oldWordDocument: "kind-old-word-document"
    case .oldPresentation: "kind-old-presentation"
    case .compoundFile: "kind-compound-file"
    case .html: "kind-html"
    case .xmlDocument: "kind-xml"
    case .plainText: "kind-plain-text"
    case .pdf: "kind-pdf"
    case .richText: "kind-rich-text"
    case .lockFile: "kind-lock-file"
    case .picture: "kind-picture"
    case .otherArchive: "kind-other-archive"
    case .unknownFile: "kind-unknown"
    case .wordDocument: "kind-word-document"
    case .presentation: "kind-presentation"
    case .openDocument: "kind-open-document"
    case .binaryWorkbook: "kind-binary-workbook"
    case .packageWithoutWorkbook: "package-without-workbook"
    case .truncatedPackage: "package-truncated"
    case .damagedDirectory: "package-directory-damaged"
    case .splitPackage: "package-split"
    case .encryptedEntry: "entry-encrypted"
    case .unsupportedCompression: "entry-compression-unsupported"
    case .damagedEntry(_, let damage): "entry-damaged-\(damage.rawValue)"
    case .overlappingEntries: "entries-overlapping"
    case .duplicateEntry: "entry-duplicate"
    case .parentFolderInName: "entry-parent-folder"
    case .missingPart: "part-missing"
    case .brokenXML: "xml-broken"
    case .documentTypeDeclaration: "xml-doctype"
    case .unsupportedEncoding: "xml-encoding-unsupported"
    case .unexpectedRoot: "part-of-other-kind"
    case .sharedStringMissing: "shared-string-missing"
    case .unreadableReference: "reference-unreadable"
    case .limitReached(let limit, _, _): "limit-\(limit.rawValue)"
    }
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chineseText
    case .english: englishText
    }
  }
}

extension Refusal {
  private var chineseText: String {
    switch self {
    case .fileMissing: "找不到这个文件；请检查文件名和所在文件夹。"
    case .folder: "这是文件夹，不是文件；请给出其中的 .xlsx 文件。"
    case .notAFile: "这不是普通文件（而是设备或管道）；请先存成 .xlsx 文件。"
    case .permissionDenied: "没有读取这个文件的权限；请检查文件权限，或复制一份到自己的文件夹。"
    case .systemFailure(let number):
      "系统读取文件时出错（\(SystemError(code: number).text(in: .chinese))）；请稍后重试，或换一个磁盘位置。"
    case .fileChanged: "文件在读取过程中被改动；请关闭正在编辑它的程序后重试。"
    case .emptyFile: "文件是空的（0 字节）；请重新保存或重新传送这个文件。"
    case .oldWorkbook: "这是旧格式工作簿（.xls 或 WPS 的 .et），只改扩展名无效；请在 Excel 或 WPS 中另存为 .xlsx。"
    case .passwordProtected: "文件设有打开密码；请在 Excel 或 WPS 中取消密码，另存为 .xlsx 后再提交。"
    case .oldWordDocument: "这是旧格式 Word 文档（.doc），不是工作簿；请把表格复制到 Excel 或 WPS 表格中，存为 .xlsx。"
    case .oldPresentation: "这是旧格式演示文稿（.ppt），不是工作簿；请提交 .xlsx 工作簿。"
    case .compoundFile: "这是旧格式的 Office 文件，不是 .xlsx；请在原来的程序中打开，另存为 .xlsx。"
    case .html: "这是网页（HTML），只是用了工作簿的扩展名；请在 Excel 或 WPS 中打开，另存为 .xlsx。"
    case .xmlDocument: "这是 XML 文件，不是 .xlsx 工作簿；请在 Excel 或 WPS 中打开，另存为 .xlsx。"
    case .plainText: "这是纯文本或 CSV，不是 .xlsx 工作簿；请把扩展名改为 .csv，或在 Excel 或 WPS 中另存为 .xlsx。"
    case .pdf: "这是 PDF，不是工作簿；请提交生成它的 .xlsx 文件。"
    case .richText: "这是 RTF 文档，不是工作簿；请把表格复制到 Excel 或 WPS 表格中，存为 .xlsx。"
    case .lockFile: "这是 Excel 或 WPS 打开工作簿时生成的临时文件（~$ 开头），没有内容；请提交工作簿本身。"
    case .picture: "这是图片，不是工作簿；请提交 .xlsx 文件。"
    case .otherArchive: "这是压缩包（gzip、RAR 或 7z），不是工作簿；请先解压，提交其中的 .xlsx 文件。"
    case .unknownFile: "文件不是 .xlsx 工作簿，也认不出是什么格式；请在 Excel 或 WPS 中打开确认，另存为 .xlsx。"
    case .wordDocument: "这是 Word 文档，不是工作簿；请把表格复制到 Excel 或 WPS 表格中，存为 .xlsx。"
    case .presentation: "这是演示文稿，不是工作簿；请提交 .xlsx 工作簿。"
    case .openDocument: "这是 OpenDocument 文件（.ods 等）；请在 WPS、Excel 或 LibreOffice 中另存为 .xlsx。"
    case .binaryWorkbook: "这是二进制工作簿（.xlsb）；请在 Excel 中另存为 .xlsx。"
    case .packageWithoutWorkbook: "这是 ZIP 压缩包，里面没有工作簿；请提交 .xlsx 文件本身，压缩过的请先解压。"
    case .truncatedPackage: "文件不完整：结尾缺失，可能没有传完；请重新传送，或重新保存。"
    case .damagedDirectory: "文件已损坏：ZIP 目录读不通；请重新传送，或在 Excel 中“打开并修复”后另存为 .xlsx。"
    case .splitPackage: "这是分卷压缩文件的一卷；请提交完整的 .xlsx 文件。"
    case .encryptedEntry(let name): "文件内的“\(name)”被 ZIP 加密，无法读取；请取消密码，另存为 .xlsx。"
    case .unsupportedCompression(let name, let method):
      "文件内的“\(name)”用了不支持的压缩方法（\(method)）；请在 Excel 或 WPS 中打开，另存为 .xlsx。"
    case .damagedEntry(let name, let damage):
      "文件已损坏：“\(name)”\(Refusal.chinese(damage))；请重新传送，或在 Excel 中“打开并修复”后另存为 .xlsx。"
    case .overlappingEntries(let first, let second):
      "文件结构不正常：“\(first)”与“\(second)”互相重叠；请在 Excel 或 WPS 中另存为 .xlsx。"
    case .duplicateEntry(let name): "文件结构不正常：“\(name)”出现了两次；请在 Excel 或 WPS 中另存为 .xlsx。"
    case .parentFolderInName(let name): "文件结构不安全：“\(name)”的名称含有“..”；请在 Excel 或 WPS 中另存为 .xlsx。"
    case .missingPart(let name): "工作簿缺少部件“\(name)”；请在 Excel 中“打开并修复”后另存为 .xlsx。"
    case .brokenXML(let part, let line, let column):
      "工作簿的部件“\(part)”第 \(line) 行第 \(column) 列不是正确的 XML；请在 Excel 中“打开并修复”后另存为 .xlsx。"
    case .documentTypeDeclaration(let part):
      "工作簿的部件“\(part)”含有 DOCTYPE 声明，出于安全不予读取；请在 Excel 或 WPS 中另存为 .xlsx。"
    case .unsupportedEncoding(let part, let encoding):
      "工作簿的部件“\(part)”用了不支持的编码“\(encoding)”；请在 Excel 或 WPS 中另存为 .xlsx。"
    case .unexpectedRoot(let part): "工作簿的部件“\(part)”内容不是应有的类型；请在 Excel 中“打开并修复”后另存为 .xlsx。"
    case .sharedStringMissing(let part, let cell, let index):
      "单元格 \(cell)（\(part)）引用的文字（编号“\(index)”）不存在，内容已丢失；请在 Excel 中修复后另存为 .xlsx。"
    case .unreadableReference(let part, let reference):
      "工作簿的部件“\(part)”中的位置“\(reference)”不是工作表内的单元格；请在 Excel 中修复后另存为 .xlsx。"
    case .limitReached(let limit, let value, let part):
      Refusal.chinese(limit, value) + (part.isEmpty ? "" : "（\(part)）") + "；请确认文件来源，删去多余内容后另存"
        + (limit == .cellsHeld ? "；如果是很长的指标明细，jixiao ingest 可以分段读取，收进汇总库。" : "。")
    }
  }

  private static func chinese(_ damage: Damage) -> String {
    switch damage {
    case .header: "不在目录所说的位置"
    case .data: "无法解压"
    case .size: "长度与目录不符"
    case .checksum: "校验值不符"
    }
  }

  private static func chinese(_ limit: Limits.Name, _ value: Int) -> String {
    switch limit {
    case .inflatedBytesPerPart: "解压后有部件超过上限 \(value) 字节"
    case .inflatedBytesInAll: "解压后总量超过上限 \(value) 字节"
    case .inflateRatio: "压缩比超过上限 \(value) 倍，疑为压缩炸弹"
    case .entries: "ZIP 内的条目超过上限 \(value) 个"
    case .sheets: "工作表超过上限 \(value) 个"
    case .relationships: "部件关系超过上限 \(value) 个"
    case .cells: "工作表的单元格超过上限 \(value) 个"
    case .cellsHeld: "工作表的单元格超过可整表读取的上限 \(value) 个"
    case .merges: "合并区域超过上限 \(value) 个"
    case .mergedArea: "合并区域覆盖的单元格超过上限 \(value) 个"
    case .stringLength: "有一段文字超过上限 \(value) 字节"
    case .sharedStrings: "共享文字超过上限 \(value) 条"
    case .cellFormats: "单元格格式超过上限 \(value) 个"
    case .xmlDepth: "XML 嵌套超过上限 \(value) 层"
    case .xmlNamespaces: "XML 的命名空间声明超过上限 \(value) 个"
    case .xmlTokenLength: "XML 的一个标记超过上限 \(value) 字节"
    case .patchedElements: "要修改的部件超过上限 \(value) 个元素"
    }
  }
}

extension Refusal {
  private var englishText: String {
    switch self {
    case .fileMissing: "There is no such file; check its name and folder."
    case .folder: "This is a folder, not a file; name the .xlsx files in it."
    case .notAFile: "This is a device or a pipe, not a regular file; save the data as an .xlsx file first."
    case .permissionDenied:
      "You may not read this file; check its permissions or copy it to a folder of your own."
    case .systemFailure(let number):
      "The system failed to read the file (\(SystemError(code: number).text(in: .english))); try again, or from another disk."
    case .fileChanged:
      "The file was changed while it was read; close the program that edits it and try again."
    case .emptyFile: "The file is empty (0 bytes); save it or send it again."
    case .oldWorkbook:
      "This is a workbook of the old format (.xls, or .et of WPS) whatever its name; "
        + "in Excel or WPS save it as .xlsx."
    case .passwordProtected:
      "The file opens with a password only; in Excel or WPS remove the password and save it as .xlsx."
    case .oldWordDocument:
      "This is an old Word document (.doc), no workbook; copy its table to Excel and save as .xlsx."
    case .oldPresentation: "This is an old presentation (.ppt), no workbook; send the .xlsx workbook."
    case .compoundFile:
      "This is an Office file of the old format, no .xlsx; save it as .xlsx in the program it came from."
    case .html:
      "This is a web page (HTML) named like a workbook; open it in Excel or WPS and save it as .xlsx."
    case .xmlDocument: "This is an XML file, no .xlsx workbook; open it in Excel or WPS and save it as .xlsx."
    case .plainText:
      "This is plain text or CSV, no .xlsx workbook; name it .csv, or save it as .xlsx in Excel or WPS."
    case .pdf: "This is a PDF, no workbook; send the .xlsx file that it was made from."
    case .richText: "This is an RTF document, no workbook; copy its table to Excel and save as .xlsx."
    case .lockFile:
      "This is the temporary file (~$…) that Excel keeps beside an open workbook; send the workbook itself."
    case .picture: "This is a picture, no workbook; send the .xlsx file."
    case .otherArchive:
      "This is an archive (gzip, RAR or 7z), no workbook; unpack it and send the .xlsx file in it."
    case .unknownFile:
      "This is no .xlsx workbook and no other known format; open it in Excel or WPS and save as .xlsx."
    case .wordDocument: "This is a Word document, no workbook; copy its table to Excel and save as .xlsx."
    case .presentation: "This is a presentation, no workbook; send the .xlsx workbook."
    case .openDocument:
      "This is an OpenDocument file (such as .ods); save it as .xlsx in WPS, Excel or LibreOffice."
    case .binaryWorkbook: "This is a binary workbook (.xlsb); save it as .xlsx in Excel."
    case .packageWithoutWorkbook:
      "This is a ZIP archive without a workbook; send the .xlsx file itself, unpacked."
    case .truncatedPackage: "The file is cut off: its end is missing; send or save it again."
    case .damagedDirectory:
      "The file is damaged: its ZIP directory is unreadable; send it again, or repair it in Excel and save as .xlsx."
    case .splitPackage: "This is one volume of a split archive; send the whole .xlsx file."
    case .encryptedEntry(let name):
      "“\(name)” in the file is encrypted; remove the password and save it as .xlsx."
    case .unsupportedCompression(let name, let method):
      "“\(name)” in the file is compressed by an unsupported method (\(method)); save it as .xlsx in Excel or WPS."
    case .damagedEntry(let name, let damage):
      "The file is damaged: “\(name)” \(Refusal.english(damage)); send it again, or repair it in Excel and save as .xlsx."
    case .overlappingEntries(let first, let second):
      "The file is malformed: “\(first)” and “\(second)” overlap; save it as .xlsx in Excel or WPS."
    case .duplicateEntry(let name):
      "The file is malformed: it holds “\(name)” twice; save it as .xlsx in Excel or WPS."
    case .parentFolderInName(let name):
      "The file is unsafe: the name “\(name)” in it contains “..”; save it as .xlsx in Excel or WPS."
    case .missingPart(let name):
      "The workbook lacks its part “\(name)”; repair it in Excel and save as .xlsx."
    case .brokenXML(let part, let line, let column):
      "Part “\(part)” is not well-formed XML at line \(line), column \(column); repair it in Excel and save as .xlsx."
    case .documentTypeDeclaration(let part):
      "Part “\(part)” has a DOCTYPE, which is not read for safety; save the file as .xlsx in Excel or WPS."
    case .unsupportedEncoding(let part, let encoding):
      "Part “\(part)” has the unsupported encoding “\(encoding)”; save the file as .xlsx in Excel or WPS."
    case .unexpectedRoot(let part):
      "Part “\(part)” is not of the kind it should be; repair it in Excel and save as .xlsx."
    case .sharedStringMissing(let part, let cell, let index):
      "The text of cell \(cell) (\(part), string “\(index)”) does not exist, so it is lost; repair the file in Excel."
    case .unreadableReference(let part, let reference):
      "“\(reference)” in part “\(part)” is no place on a sheet; repair the file in Excel and save as .xlsx."
    case .limitReached(let limit, let value, let part):
      Refusal.english(limit, value) + (part.isEmpty ? "" : " (\(part))")
        + "; check where the file comes from, and save it without what it doesn't need"
        + (limit == .cellsHeld
          ? "; a long list of indicators can be taken into an archive by jixiao ingest, which reads it in pieces."
          : ".")
    }
  }

  private static func english(_ damage: Damage) -> String {
    switch damage {
    case .header: "is not where the directory says"
    case .data: "can't be inflated"
    case .size: "has another length than the directory says"
    case .checksum: "has another checksum than the directory says"
    }
  }

  private static func english(_ limit: Limits.Name, _ value: Int) -> String {
    switch limit {
    case .inflatedBytesPerPart: "A part inflates to more than the limit of \(value) bytes"
    case .inflatedBytesInAll: "The parts inflate to more than the limit of \(value) bytes in all"
    case .inflateRatio: "A part inflates more than \(value) times, like a compression bomb"
    case .entries: "The ZIP file has more than the limit of \(value) entries"
    case .sheets: "The workbook has more than the limit of \(value) sheets"
    case .relationships: "A part has more than the limit of \(value) relationships"
    case .cells: "A sheet has more than the limit of \(value) cells"
    case .cellsHeld: "A sheet has more cells than the \(value) that may be read at once"
    case .merges: "A sheet has more than the limit of \(value) merged ranges"
    case .mergedArea: "The merged ranges cover more than the limit of \(value) cells"
    case .stringLength: "A text is longer than the limit of \(value) bytes"
    case .sharedStrings: "The workbook has more than the limit of \(value) shared strings"
    case .cellFormats: "The workbook has more than the limit of \(value) cell formats"
    case .xmlDepth: "XML elements are nested deeper than the limit of \(value)"
    case .xmlNamespaces: "A part declares more than the limit of \(value) XML namespaces at one place"
    case .xmlTokenLength: "An XML tag or comment is longer than the limit of \(value) bytes"
    case .patchedElements: "A part to be changed has more than the limit of \(value) elements"
    }
  }
}
