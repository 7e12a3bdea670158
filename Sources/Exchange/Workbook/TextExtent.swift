import BudgetModel

/// How much room a text needs in a cell that wraps it, as an estimate from above: the file has to state row heights,
/// and which fonts the reader's machine has is not known.
///
/// Widths are in the units of columns, about half a Han character of 10 points.
public struct TextExtent {
  /// A line of 10 points in fonts that are taller than 宋体 is.
  static let lineHeight = 14.5

  private let width: Double
  private var lineCount = 1
  private var used = 0.0
  private var word = 0.0

  /// The height in points that a text needs at a width.
  ///
  /// - Parameters:
  ///   - width: in the units of columns.
  ///   - fontSize: in points.
  public static func height(of text: String, width: Double, fontSize: Double) -> Double {
    let scale = fontSize / 10
    // What the cell keeps free at its edges, as Excel does: 5 of the 7 points of a unit.
    var extent = TextExtent(width: max(1, (width - 0.72) / scale))
    for scalar in text.unicodeScalars { extent.take(scalar) }
    extent.finishWord()
    return (Double(extent.lineCount) * lineHeight * scale + 4).rounded(.up)
  }

  /// The width that a text needs at the least on one line in the workbook's usual font, in the units of columns: an
  /// estimate from below, to tell what is surely cut off.
  public static func leastWidth(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar {
      case ".", ",", ":", ";", "'", "|", "!", "(", ")", "[", "]", "-", "/", " ", "i", "l", "j", "t", "f", "r",
        "I":
        sum + 0.5
      case "\n", "\t", "\r": sum
      case _ where scalar.isASCII: sum + 0.9
      // From the radicals on, letters are as wide as high.
      case "\u{2E80}"...: sum + (isWithoutWidth(scalar) ? 0 : 1.9)
      default: sum + (isWithoutWidth(scalar) ? 0 : 1)
      }
    }
  }

  private init(width: Double) {
    self.width = width
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n":
      finishWord()
      lineCount += 1
      used = 0
    case " ":
      finishWord()
      used += TextExtent.width(of: scalar)
    case _ where TextExtent.clings(scalar):
      // It may not begin a line, so it takes the character before it along.
      word += TextExtent.width(of: scalar)
    case _ where scalar.isASCII:
      if !isInLatinWord { finishWord() }
      word += TextExtent.width(of: scalar)
    default:
      finishWord()
      word = TextExtent.width(of: scalar)
    }
    isInLatinWord = scalar.isASCII && scalar != " " && scalar != "\n"
  }

  private var isInLatinWord = false

  /// Sets what may not be parted on this line or the next; what is longer than a line is cut.
  private mutating func finishWord() {
    if used + word > width, used > 0 {
      lineCount += 1
      used = 0
    }
    while word > width {
      lineCount += 1
      word -= width
    }
    used += word
    word = 0
  }

  /// Whether a mark stays on the line of the character before it.
  private static func clings(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "、", "；", "：", "？", "！", "）", "》", "”", "’", "】", "〉", "％": true
    default: false
    }
  }

  /// In the units of columns at 10 points; Latin letters as wide as in the wider of the usual fonts.
  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "M", "W", "m", "w", "@", "%": 1.7
    case "A"..."Z": 1.4
    case _ where scalar.isASCII: 1.2
    default: isWithoutWidth(scalar) ? 0 : 2
    }
  }

  private static func isWithoutWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
