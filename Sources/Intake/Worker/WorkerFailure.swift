public import Wording

/// Why a file got no answer of its own, or the work came to an end.
public enum WorkerFailure: Error, Hashable, Sendable {
  /// The process that read the file ended before it had answered, each time that it was tried.
  case processEnded

  /// The path is no UTF-8, so that it can't be named in JSON.
  case pathNotUTF8

  /// The paths could not be read on.
  case pathsUnreadable(code: Int32)
}

extension WorkerFailure: Worded {
  public var id: String {
    switch self {
    case .processEnded: "worker-ended"
    case .pathNotUTF8: "path-not-utf8"
    case .pathsUnreadable: "paths-unreadable"
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.processEnded, .chinese):
      "读取这个文件的进程两次都中途退出，可能是内存不够，也可能是程序有错；没有采用任何内容，其余文件照常读取。请单独转换这个文件试一试，仍然不行就把文件交给维护人员。"
    case (.processEnded, .english):
      "The process that read this file ended before its time, twice: memory may be short, or the program at fault. Nothing "
        + "was taken; the other files go on. Convert the file by itself, and if that fails too, report it."
    case (.pathNotUTF8, .chinese): "文件名不是 UTF-8 编码，没有读取；请改文件名。"
    case (.pathNotUTF8, .english): "The file's name is not UTF-8, so it was not read; rename it."
    case (.pathsUnreadable(let code), .chinese):
      "从标准输入读不到文件名（\(SystemError(code: code).text(in: language))）；后面的文件没有读取。"
    case (.pathsUnreadable(let code), .english):
      "The paths on standard input can't be read (\(SystemError(code: code).text(in: language))); the files that follow were "
        + "not read."
    }
  }
}
