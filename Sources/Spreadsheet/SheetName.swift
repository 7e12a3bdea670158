/// Names of worksheets within Excel's rules: 1 to 31 UTF-16 units, none of `[ ] : * ? / \`, no apostrophe at an
/// edge, not `History`, and no two in a workbook that differ in case only.
public enum SheetName {
  /// The greatest number of UTF-16 units in a name.
  public static let lengthLimit = 31

  /// A name within the rules, as near to the wanted one as they allow.
  ///
  /// - Parameter taken: the names of the workbook's other sheets; one that is among them is numbered, as in `普法（2）`.
  public static func make(_ wanted: String, besides taken: some Sequence<String> = [String]()) -> String {
    make(wanted, besidesFolded: Set(taken.map(caseFolded)))
  }

  /// Names for all sheets of a workbook, in their order.
  public static func make(all wanted: [String]) -> [String] {
    var taken: Set<String> = []
    return wanted.map { wanted in
      let name = make(wanted, besidesFolded: taken)
      taken.insert(caseFolded(name))
      return name
    }
  }

  /// Whether a name is within the rules, and none of some others.
  public static func isAllowed(_ name: String, besides taken: some Sequence<String> = [String]()) -> Bool {
    make(name, besides: taken) == name
  }

  private static func make(_ wanted: String, besidesFolded taken: Set<String>) -> String {
    let name = allowed(wanted)
    var number = 1
    var candidate = shortened(name, to: lengthLimit)
    while taken.contains(caseFolded(candidate)) || caseFolded(candidate) == "history" {
      number += 1
      let ending = "（\(number)）"
      candidate = shortened(name, to: lengthLimit - ending.utf16.count) + ending
    }
    return candidate
  }

  /// The text without characters that a name can't have: brackets and the like become their full-width forms,
  /// what can't be seen is dropped, line breaks become blanks.
  private static func allowed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let form = replacements[scalar] {
        scalars.append(form)
      } else if scalar == "\n" || scalar == "\t" {
        scalars.append(" ")
      } else if !isInvisible(scalar) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static let replacements: [Unicode.Scalar: Unicode.Scalar] = [
    "[": "［", "]": "］", ":": "：", "*": "＊", "?": "？", "/": "／", "\\": "＼",
  ]

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// As many characters from the start as fit, without blanks or apostrophes at the edges.
  private static func shortened(_ name: String, to limit: Int) -> String {
    var result = Substring(name).drop { isEdge($0) }
    while result.utf16.count > limit {
      // A character of many marks may be longer than the limit by itself: then it is cut between its marks.
      if result.dropLast().isEmpty { result.unicodeScalars.removeLast() } else { result.removeLast() }
    }
    while let last = result.last, isEdge(last) { result.removeLast() }
    return result.isEmpty ? "工作表" : String(result)
  }

  private static func isEdge(_ character: Character) -> Bool {
    character == "'" || character.isWhitespace
  }

  private static func caseFolded(_ name: String) -> String { name.uppercased().lowercased() }
}
