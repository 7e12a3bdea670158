/// The shared strings that cells asked for last, so that cells with the same text share its memory, and no more of them are
/// held than there is room here.
struct RecentTexts {
  private static let count = 1 << 12

  /// By the last bits of their indices.
  private var texts: [(index: Int, text: String)] = Array(repeating: (-1, ""), count: RecentTexts.count)

  mutating func text(of cell: borrowing RawCell) -> String {
    guard let index = cell.sharedStringIndex else { return String(decoding: cell.bytes, as: UTF8.self) }
    let place = index & (RecentTexts.count - 1)
    if texts[place].index == index { return texts[place].text }
    let text = String(decoding: cell.bytes, as: UTF8.self)
    texts[place] = (index, text)
    return text
  }
}
