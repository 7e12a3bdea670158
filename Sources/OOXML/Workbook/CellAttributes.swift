import CExpat
import Glibc
import Spreadsheet

/// The attributes of `<c>` that are read, found in one pass: there are as many of them as cells.
struct CellAttributes {
  /// The value of `r` as it stands, nil where it is missing.
  private(set) var referenceText: UnsafePointer<XML_Char>?

  /// The place that `r` names, nil if it names none.
  private(set) var reference: CellReference?
  private(set) var type = OpenCell.CellType.number

  /// 0 where `s` is missing or no number.
  private(set) var styleIndex = 0

  init(_ attributes: Attributes) {
    var index = 0
    while let name = attributes.list[index], let value = attributes.list[index + 1] {
      index += 2
      guard name[0] != 0, name[1] == 0 else { continue }
      switch UInt8(bitPattern: name[0]) {
      case UInt8(ascii: "r"):
        referenceText = value
        reference = CellReference(zeroTerminated: value)
      case UInt8(ascii: "s"): styleIndex = CellAttributes.index(zeroTerminated: value) ?? 0
      case UInt8(ascii: "t"):
        type =
          value[0] != 0 && value[1] == 0
          ? OpenCell.CellType(letter: UInt8(bitPattern: value[0]))
          : OpenCell.CellType(UnsafeRawBufferPointer(start: value, count: strlen(value)))
      default: continue
      }
    }
  }

  /// A number from 0 in at most nine ASCII digits.
  private static func index(zeroTerminated text: UnsafePointer<XML_Char>) -> Int? {
    var value = 0
    var length = 0
    while text[length] != 0 {
      let digit = UInt8(bitPattern: text[length]) &- 0x30
      guard digit < 10, length < 9 else { return nil }
      value = value * 10 + Int(digit)
      length += 1
    }
    return length > 0 ? value : nil
  }
}
