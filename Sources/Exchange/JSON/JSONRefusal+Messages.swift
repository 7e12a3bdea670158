public import Wording

extension JSONRefusal: Worded {
  public var id: String {
    switch self {
    case .tooManyBytes: "json-too-many-bytes"
    case .tooManyValues: "json-too-many-values"
    case .notUTF8: "json-not-utf8"
    case .notJSON: "json-malformed"
    case .tooDeep: "json-too-deep"
    case .duplicateKey: "json-key-duplicated"
    case .wrongSchema: "json-schema-unknown"
    case .missingKey: "json-key-missing"
    case .wrongType: "json-type-wrong"
    case .inexactNumber: "json-number-inexact"
    case .malformedDecimal: "json-decimal-malformed"
    case .notWithin: "json-number-out-of-range"
    case .notAmong: "json-value-unknown"
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
    case .tooManyBytes(let count, let limit): "文件有 \(count) 字节，超过上限 \(limit) 字节。"
    case .tooManyValues(let limit): "文件中的值超过上限 \(limit) 个。"
    case .notUTF8(let offset): "不是 UTF-8 文本：第 \(offset + 1) 个字节无效；请把 JSON 文件另存为 UTF-8。"
    case .notJSON(let fault, let line, let column):
      "不是有效的 JSON：第 \(line) 行第 \(column) 个字符处\(fault.name(in: .chinese))。"
    case .tooDeep(let line, let column, let limit):
      "第 \(line) 行第 \(column) 个字符处嵌套超过 \(limit) 层。"
    case .duplicateKey(let path, let line): "\(path)：第 \(line) 行的键重复出现；请只保留一个。"
    case .wrongSchema(let path, let found):
      "\(path)：“\(JSONRefusal.excerpt(found))”不是本程序的绩效目标文件；应为“\(SubmissionJSON.schema)”。"
    case .missingKey(let path): "缺少 \(path)。"
    case .wrongType(let path, let expected, let found):
      "\(JSONRefusal.place(path, "文件内容"))应为\(expected.name(in: .chinese))，现在是\(found.name(in: .chinese))。"
    case .inexactNumber(let path, let found):
      "\(path)：小数要写成字符串（\"\(JSONRefusal.excerpt(found))\"），写成 JSON 数字可能已经丢失精度。"
    case .malformedDecimal(let path, let found):
      "\(path)：“\(JSONRefusal.excerpt(found))”不是不超过 38 位的十进制数，应写成“1234.5”这样。"
    case .notWithin(let range, let path, let found):
      "\(path)应为 \(range.lowerBound) 到 \(range.upperBound) 的整数，现在是 \(JSONRefusal.excerpt(found))。"
    case .notAmong(let names, let path, let found):
      "\(path)：“\(JSONRefusal.excerpt(found))”不在可用的值（\(names.joined(separator: "、"))）之中。"
    }
  }

  private var english: String {
    switch self {
    case .tooManyBytes(let count, let limit): "The file has \(count) bytes, more than the limit of \(limit)."
    case .tooManyValues(let limit): "The file holds more values than the limit of \(limit)."
    case .notUTF8(let offset): "Not UTF-8: byte \(offset + 1) is invalid; save the JSON file as UTF-8."
    case .notJSON(let fault, let line, let column):
      "Not JSON: line \(line), column \(column): \(fault.name(in: .english))."
    case .tooDeep(let line, let column, let limit):
      "Line \(line), column \(column): more than \(limit) levels of nesting."
    case .duplicateKey(let path, let line): "\(path): the key stands twice (line \(line)); keep one of them."
    case .wrongSchema(let path, let found):
      "\(path): “\(JSONRefusal.excerpt(found))” is no submission of this program; "
        + "“\(SubmissionJSON.schema)” is expected."
    case .missingKey(let path): "\(path) is missing."
    case .wrongType(let path, let expected, let found):
      "\(JSONRefusal.place(path, "The file")) must be \(expected.name(in: .english)), "
        + "but is \(found.name(in: .english))."
    case .inexactNumber(let path, let found):
      "\(path): write the decimal as a string (\"\(JSONRefusal.excerpt(found))\"); a JSON number may have been rounded."
    case .malformedDecimal(let path, let found):
      "\(path): “\(JSONRefusal.excerpt(found))” is no decimal number of up to 38 digits such as “1234.5”."
    case .notWithin(let range, let path, let found):
      "\(path) must be an integer from \(range.lowerBound) to \(range.upperBound), "
        + "but is \(JSONRefusal.excerpt(found))."
    case .notAmong(let names, let path, let found):
      "\(path): “\(JSONRefusal.excerpt(found))” is none of \(names.joined(separator: ", "))."
    }
  }

  private static func place(_ path: String, _ root: String) -> String { path.isEmpty ? root : path }

  /// The beginning of a text, on one line, short enough for a sentence.
  private static func excerpt(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(41).map { $0.value < 0x20 ? " " : $0 }
    guard scalars.count > 40 else { return String(String.UnicodeScalarView(scalars)) }
    return String(String.UnicodeScalarView(scalars.dropLast())) + "…"
  }
}
