/// What is known of the cell that is being read.
struct OpenCell {
  /// The attribute `t` (ECMA-376 part 1, 18.18.11 ST_CellType).
  enum CellType {
    case number, sharedString, formulaString, inlineString, boolean, error, date

    /// One that the standard doesn't have: its value is kept as text.
    case unknown

    init(_ bytes: UnsafeRawBufferPointer) {
      switch bytes.count {
      case 0: self = .number
      case 1: self = CellType(letter: bytes[0])
      default:
        if ("str" as StaticString).matches(bytes) {
          self = .formulaString
        } else {
          self = ("inlineStr" as StaticString).matches(bytes) ? .inlineString : .unknown
        }
      }
    }

    /// A type whose name has one letter.
    init(letter: UInt8) {
      switch letter {
      case UInt8(ascii: "n"): self = .number
      case UInt8(ascii: "s"): self = .sharedString
      case UInt8(ascii: "b"): self = .boolean
      case UInt8(ascii: "e"): self = .error
      case UInt8(ascii: "d"): self = .date
      default: self = .unknown
      }
    }

    var isText: Bool {
      switch self {
      case .sharedString, .formulaString, .inlineString, .unknown: true
      case .number, .boolean, .error, .date: false
      }
    }

    var kind: RawCell.Kind {
      switch self {
      case .number: .number
      case .boolean: .boolean
      case .error: .error
      case .date: .date
      case .sharedString, .formulaString, .inlineString, .unknown: .text
      }
    }
  }

  var type = CellType.number
  var styleIndex = 0
  var hasFormula = false
  var hasValue = false
  var readsInlineString = false
}
