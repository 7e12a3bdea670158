/// The name of an item of a list, or of one of its fields: `goals[0]`, `indicators[4].target`.
public struct ListItemName: Hashable, Sendable {
  public let list: String

  /// Counted from 0.
  public let index: Int
  public let field: String?

  /// Nil for a text of any other form; the number has no sign, no needless zero and at most nine digits.
  public init?(_ text: some StringProtocol) {
    guard let open = text.lastIndex(of: "["), let close = text[open...].firstIndex(of: "]") else {
      return nil
    }
    let digits = text[text.index(after: open)..<close]
    let rest = text[text.index(after: close)...]
    guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      digits.utf8.count == 1 || digits.first != "0", let index = Int(digits), open > text.startIndex
    else { return nil }
    if rest.isEmpty {
      field = nil
    } else {
      guard rest.first == ".", rest.utf8.count > 1 else { return nil }
      field = String(rest.dropFirst())
    }
    list = String(text[..<open])
    self.index = index
  }
}
