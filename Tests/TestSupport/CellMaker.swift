/// A cell of a workbook that a test makes.
public struct CellMaker: Sendable {
  public enum Value: Sendable {
    /// A number as it is to be written.
    case number(String)

    /// A text among the shared strings.
    case text(String)
    case inlineText(String)
    case boolean(Bool)
    case error(String)

    /// A formula, and the number that it yielded if the file is to hold it.
    case formula(String, cached: String?)

    /// Nothing but a style.
    case empty
  }

  public var reference: String
  public var value: Value

  /// The code of the number format, nil for General.
  public var format: String?

  public init(_ reference: String, _ value: Value, format: String? = nil) {
    self.reference = reference
    self.value = value
    self.format = format
  }

  /// A shared string.
  public init(_ reference: String, _ text: String) {
    self.init(reference, .text(text))
  }

  /// A number.
  public init(_ reference: String, _ number: Int, format: String? = nil) {
    self.init(reference, .number("\(number)"), format: format)
  }

  func element(_ strings: inout StringTable, _ formats: inout FormatTable) -> String {
    let style = format.map { " s=\"\(formats.index(of: $0))\"" } ?? ""
    let start = "<c r=\"\(reference)\"\(style)"
    switch value {
    case .number(let number): return "\(start)><v>\(number)</v></c>"
    case .text(let text): return "\(start) t=\"s\"><v>\(strings.index(of: text))</v></c>"
    case .inlineText(let text): return "\(start) t=\"inlineStr\"><is><t>\(text.xmlEscaped)</t></is></c>"
    case .boolean(let flag): return "\(start) t=\"b\"><v>\(flag ? 1 : 0)</v></c>"
    case .error(let name): return "\(start) t=\"e\"><v>\(name)</v></c>"
    case .formula(let text, let cached):
      return "\(start)><f>\(text.xmlEscaped)</f>\(cached.map { "<v>\($0)</v>" } ?? "")</c>"
    case .empty: return "\(start)/>"
    }
  }
}
