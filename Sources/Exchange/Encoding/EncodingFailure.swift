public import Wording

/// Why a text can't be written in an encoding; nothing is written then.
public enum EncodingFailure: Error, Hashable, Sendable {
  /// The encoding has no such character.
  ///
  /// - Parameters:
  ///   - record: what the row is about, such as the project's code and name; may be empty.
  ///   - column: the column's name.
  case missingCharacter(Unicode.Scalar, encoding: TextEncoding, record: String, column: String)

  /// A text holds U+0000, for which programs take a file for no text.
  case nullCharacter(record: String, column: String)

  /// The system's C library has no conversion for the encoding: its conversion modules are not installed.
  case conversionMissing(TextEncoding)
}

extension EncodingFailure: Worded {
  public var id: String {
    switch self {
    case .missingCharacter: "character-not-in-encoding"
    case .nullCharacter: "null-character-in-text"
    case .conversionMissing: "encoding-not-installed"
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
    case .missingCharacter(let scalar, let encoding, let record, let column):
      "\(place(record, column))中的字符 \(EncodingFailure.name(of: scalar)) 在 \(encoding.rawValue) 中不存在，没有写出文件；"
        + "请改用 utf-8，或替换这个字符。"
    case .nullCharacter(let record, let column):
      "\(place(record, column))中有空字符 U+0000，文本文件不能含有它，没有写出文件；请删去这个字符。"
    case .conversionMissing(let encoding):
      "本机的 C 库没有安装 \(encoding.rawValue) 的转换模块，没有写出文件；请改用 utf-8，或安装 libc 的 gconv 模块。"
    }
  }

  private var english: String {
    switch self {
    case .missingCharacter(let scalar, let encoding, let record, let column):
      "\(place(record, column)): \(encoding.rawValue) has no character \(EncodingFailure.name(of: scalar)), "
        + "so no file was written; use utf-8, or replace the character."
    case .nullCharacter(let record, let column):
      "\(place(record, column)) holds a null character U+0000, which no text file can, so no file was written; "
        + "remove the character."
    case .conversionMissing(let encoding):
      "This system's C library has no conversion to \(encoding.rawValue), so no file was written; "
        + "use utf-8, or install libc's gconv modules."
    }
  }

  private func place(_ record: String, _ column: String) -> String {
    record.isEmpty ? column : "\(record)｜\(column)"
  }

  /// The character, if it can be shown, and its code point: `“𠮷” U+20BB7`.
  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let codePoint = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .unassigned, .format: return codePoint
    default: return "“\(scalar)” \(codePoint)"
    }
  }
}
