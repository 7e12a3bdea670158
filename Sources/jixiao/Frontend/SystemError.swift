import Glibc
import Wording

/// An error of the system (`errno`), in words that don't end a sentence.
struct SystemError: Worded, Equatable {
  let code: Int32

  var id: String { "system-error-\(code)" }

  func text(in language: Language) -> String {
    guard language == .chinese else { return String(cString: strerror(code)) }
    return switch code {
    case ENOENT: "文件不存在"
    case EACCES, EPERM: "没有权限"
    case EISDIR: "这是一个文件夹"
    case ENOTDIR: "路径中有一段不是文件夹"
    case ENOSPC, EDQUOT: "磁盘已满"
    case EROFS: "磁盘是只读的"
    case ENAMETOOLONG: "文件名太长"
    case EMFILE, ENFILE: "打开的文件太多"
    case EIO: "磁盘读写出错"
    default: "系统错误 \(code)（\(String(cString: strerror(code)))）"
    }
  }
}
