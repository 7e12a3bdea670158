extension Markup {
  /// The text directly inside an element, without that of its children.
  func text(of node: Int) -> String {
    var text = ""
    var start = nodes[node].content.lowerBound
    for child in children(of: node) {
      text += self.text(in: start..<nodes[child].range.lowerBound)
      start = nodes[child].range.upperBound
    }
    return text + self.text(in: start..<nodes[node].content.upperBound)
  }

  /// The text of bytes between tags or quotes: references and sections resolved, comments left out.
  func text(in range: Range<Int>) -> String {
    var decoder = MarkupTextDecoder(bytes[range])
    return decoder.decode()
  }
}
