import Wording

/// What makes a text no JSON (RFC 8259).
public enum JSONSyntaxFault: Hashable, Sendable {
  case unexpectedEnd
  case unexpected(Unicode.Scalar)
  case textBehindValue
  case malformedNumber
  case malformedEscape

  /// Half of a surrogate pair, which is no character.
  case loneSurrogate

  /// A control character within a string, where it must be escaped.
  case controlCharacter

  /// U+0000, which no form's text can hold.
  case nullCharacter

  /// The fault in a sentence.
  func name(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .unexpectedEnd: "内容不完整"
    case .unexpected(let scalar): "不应出现“\(scalar)”"
    case .textBehindValue: "内容结束之后还有文字"
    case .malformedNumber: "数字写法不对"
    case .malformedEscape: "反斜杠转义写法不对"
    case .loneSurrogate: "\\u 转义只有代理对的一半"
    case .controlCharacter: "字符串中有未转义的控制字符"
    case .nullCharacter: "字符串中有空字符 U+0000"
    }
  }

  private var english: String {
    switch self {
    case .unexpectedEnd: "the text ends too early"
    case .unexpected(let scalar): "unexpected “\(scalar)”"
    case .textBehindValue: "there is text behind the value"
    case .malformedNumber: "malformed number"
    case .malformedEscape: "malformed backslash escape"
    case .loneSurrogate: "\\u escape of half a surrogate pair"
    case .controlCharacter: "control character in a string"
    case .nullCharacter: "null character U+0000 in a string"
    }
  }
}
