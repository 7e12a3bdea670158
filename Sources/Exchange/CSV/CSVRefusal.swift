public import Wording

/// Why a CSV file can't be read. Lines are counted from 1.
public enum CSVRefusal: Error, Hashable, Sendable {
  /// The bytes from an offset on are no text in the encoding that the file seems to have.
  case notText(atOffset: Int, encoding: String)

  /// A character U+0000, which no text holds: the file is something else.
  case nullCharacter(line: Int)

  /// The C library has no conversion from the encoding.
  case conversionMissing(encoding: String)

  case unterminatedQuote(line: Int)
  case textBehindQuote(line: Int)

  case tooManyBytes(Int, limit: Int)
  case tooManyRows(limit: Int)
  case tooManyColumns(line: Int, limit: Int)
  case tooManyCells(limit: Int)
  case fieldTooLong(line: Int, limit: Int)

  /// Whether a safety limit was reached.
  public var isLimit: Bool {
    switch self {
    case .tooManyBytes, .tooManyRows, .tooManyColumns, .tooManyCells, .fieldTooLong: true
    default: false
    }
  }
}

extension CSVRefusal: Worded {
  public var id: String {
    switch self {
    case .notText: "csv-not-text"
    case .nullCharacter: "csv-null-character"
    case .conversionMissing: "csv-encoding-not-installed"
    case .unterminatedQuote: "csv-quote-unterminated"
    case .textBehindQuote: "csv-text-behind-quote"
    case .tooManyBytes: "csv-too-many-bytes"
    case .tooManyRows: "csv-too-many-rows"
    case .tooManyColumns: "csv-too-many-columns"
    case .tooManyCells: "csv-too-many-cells"
    case .fieldTooLong: "csv-field-too-long"
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
    case .notText(let offset, let encoding):
      "不是文本：第 \(offset + 1) 个字节起不是有效的 \(encoding) 编码；请在 Excel 或 WPS 中另存为“CSV UTF-8”。"
    case .nullCharacter(let line):
      "第 \(line) 行有空字符（U+0000），这不是 CSV 文本；请在 Excel 或 WPS 中另存为“CSV UTF-8”。"
    case .conversionMissing(let encoding):
      "本机的 C 库没有安装 \(encoding) 的转换模块；请安装 libc 的 gconv 模块，或把文件另存为“CSV UTF-8”。"
    case .unterminatedQuote(let line):
      "第 \(line) 行的引号没有结束；请补上结尾的引号，或删去多余的引号。"
    case .textBehindQuote(let line):
      "第 \(line) 行在结束引号之后还有文字；引号内的引号要写成两个（\"\"）。"
    case .tooManyBytes(let count, let limit): "文件有 \(count) 字节，超过上限 \(limit) 字节。"
    case .tooManyRows(let limit): "行数超过上限 \(limit)。"
    case .tooManyColumns(let line, let limit): "第 \(line) 行的列数超过上限 \(limit)。"
    case .tooManyCells(let limit): "有内容的单元格超过上限 \(limit) 个。"
    case .fieldTooLong(let line, let limit): "第 \(line) 行有一个字段超过上限 \(limit) 字节。"
    }
  }

  private var english: String {
    switch self {
    case .notText(let offset, let encoding):
      "Not text: byte \(offset + 1) is not valid \(encoding); save the file as “CSV UTF-8” in Excel or WPS."
    case .nullCharacter(let line):
      "Line \(line) holds a null character (U+0000): this is no CSV text; save it as “CSV UTF-8” in Excel or WPS."
    case .conversionMissing(let encoding):
      "This system's C library has no conversion from \(encoding); install libc's gconv modules, "
        + "or save the file as “CSV UTF-8”."
    case .unterminatedQuote(let line):
      "The quote on line \(line) does not end; add the closing quote, or remove the one too many."
    case .textBehindQuote(let line):
      "Line \(line) has text behind a closing quote; a quote within quotes is written twice (\"\")."
    case .tooManyBytes(let count, let limit): "The file has \(count) bytes, more than the limit of \(limit)."
    case .tooManyRows(let limit): "There are more rows than the limit of \(limit)."
    case .tooManyColumns(let line, let limit): "Line \(line) has more columns than the limit of \(limit)."
    case .tooManyCells(let limit): "There are more cells with content than the limit of \(limit)."
    case .fieldTooLong(let line, let limit): "Line \(line) has a field of more than \(limit) bytes."
    }
  }
}
