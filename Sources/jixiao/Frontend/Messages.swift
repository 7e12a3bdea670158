import Glibc
import Wording

/// What the command line's frame has to say beside ``UsageProblem``.
enum CommandMessage: Equatable {
  /// A list of inputs (`--files-from`) that can't be read, with the system's error.
  case listUnreadable(path: String, code: Int32)

  /// A list of inputs that is no UTF-8 text, with the first line that isn't, counted from 1.
  case listNotUTF8(path: String, line: Int)

  /// A list of inputs that is longer than any list is.
  case listTooLong(path: String, limit: Int)

  /// A list of inputs without a line.
  case listEmpty(path: String)

  /// Standard output could not be written, with the system's error.
  case standardOutputFailed(code: Int32)
}

extension CommandMessage: Worded {
  var id: String {
    switch self {
    case .listUnreadable: "list-unreadable"
    case .listNotUTF8: "list-not-utf8"
    case .listTooLong: "list-too-long"
    case .listEmpty: "list-empty"
    case .standardOutputFailed: "standard-output-failed"
    }
  }

  func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .listUnreadable(let path, let code):
      "读不了清单“\(path)”：\(SystemError(code: code).text(in: .chinese))。"
    case .listNotUTF8(let path, let line):
      "清单“\(path)”第 \(line) 行不是 UTF-8 文字；请在记事本里另存为 UTF-8 编码。"
    case .listTooLong(let path, let limit):
      "清单“\(path)”超过 \(limit >> 20) MB，不像是文件清单；清单应当每行写一个文件名。"
    case .listEmpty(let path): "清单“\(path)”里没有文件名；清单应当每行写一个文件名。"
    case .standardOutputFailed(let code):
      "结果写不出去：\(SystemError(code: code).text(in: .chinese))。"
    }
  }

  private var english: String {
    switch self {
    case .listUnreadable(let path, let code):
      "The list “\(path)” can't be read: \(SystemError(code: code).text(in: .english))."
    case .listNotUTF8(let path, let line):
      "Line \(line) of the list “\(path)” is no UTF-8 text; save the list as UTF-8."
    case .listTooLong(let path, let limit):
      "The list “\(path)” is larger than \(limit >> 20) MB; a list holds one file name a line."
    case .listEmpty(let path): "The list “\(path)” names no file; a list holds one file name a line."
    case .standardOutputFailed(let code):
      "Standard output can't be written: \(SystemError(code: code).text(in: .english))."
    }
  }
}
