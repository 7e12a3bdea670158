import Glibc

/// An error of the operating system (`errno`), in words that don't end a sentence.
public struct SystemError: Worded, Hashable, Sendable {
  public let code: Int32

  public init(code: Int32) {
    self.code = code
  }

  public var id: String { "system-error-\(code)" }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch code {
    case ENOENT: "文件不存在"
    case EACCES, EPERM: "没有权限"
    case EISDIR: "这是一个文件夹"
    case ENOTDIR: "路径中有一段不是文件夹"
    case ENOSPC, EDQUOT: "磁盘已满"
    case EFBIG: "文件超过了允许的大小"
    case EROFS: "磁盘是只读的"
    case ENAMETOOLONG: "文件名太长"
    case EMFILE, ENFILE: "打开的文件太多"
    case ENOMEM: "内存不足"
    case EIO: "磁盘读写出错"
    case ELOOP: "链接绕成了圈"
    default: "系统错误 \(code)"
    }
  }

  /// The system's own words, and the number to look them up by.
  private var english: String {
    guard let words = strerror(code) else { return "errno \(code)" }
    return "\(String(cString: words)), errno \(code)"
  }
}
