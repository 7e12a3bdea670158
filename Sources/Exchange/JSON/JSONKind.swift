import Wording

/// What a JSON value is.
public enum JSONKind: String, Hashable, Sendable {
  case object, array, string, number, boolean, null

  /// The kind in a sentence.
  func name(in language: Language) -> String {
    switch (language, self) {
    case (.english, .object): "an object {…}"
    case (.english, .array): "an array […]"
    case (.english, .string): "a string"
    case (.english, .number): "a number"
    case (.english, .boolean): "true or false"
    case (.english, .null): "null"
    case (.chinese, .object): "对象 {…}"
    case (.chinese, .array): "数组 […]"
    case (.chinese, .string): "字符串"
    case (.chinese, .number): "数字"
    case (.chinese, .boolean): "true 或 false"
    case (.chinese, .null): "null"
    }
  }
}
