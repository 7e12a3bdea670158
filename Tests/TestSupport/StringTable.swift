/// The shared strings of a workbook that a test makes.
struct StringTable {
  private var strings: [String] = []

  mutating func index(of text: String) -> Int {
    if let index = strings.firstIndex(of: text) { return index }
    strings.append(text)
    return strings.count - 1
  }

  var part: String {
    let items = strings.map { "<si><t xml:space=\"preserve\">\($0.xmlEscaped)</t></si>" }
    return "<sst xmlns=\"\(WorkbookMaker.namespace)\">\(items.joined())</sst>"
  }
}

extension String {
  /// With the characters escaped that mean something in XML.
  var xmlEscaped: String {
    reduce(into: "") { text, character in
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
  }
}
