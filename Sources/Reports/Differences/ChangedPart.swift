/// Where two texts differ: what they have in common at the beginning and at the end, and what is between. No number is
/// cut: one that differs in a digit is another number.
struct ChangedPart: Hashable {
  let before: String
  let old: String
  let new: String
  let after: String

  /// Nil where so little is in common that no part stands out.
  init?(from old: String, to new: String) {
    let left = Array(old)
    let right = Array(new)
    let shorter = min(left.count, right.count)
    var start = (0..<shorter).prefix { left[$0] == right[$0] }.count
    var end = (0..<shorter - start).prefix { left[left.count - 1 - $0] == right[right.count - 1 - $0] }.count
    guard start + end > 0, (start + end) * 3 >= shorter else { return nil }
    while start > 0, ChangedPart.isOfNumber(left[start - 1]) { start -= 1 }
    while end > 0, ChangedPart.isOfNumber(left[left.count - end]) { end -= 1 }
    before = String(left[..<start])
    after = String(left[(left.count - end)...])
    self.old = String(left[start..<left.count - end])
    self.new = String(right[start..<right.count - end])
  }

  private static func isOfNumber(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || character == "."
  }

  private static let context = 12

  /// Both texts, of what they share no more than stands beside the difference; for texts that are long.
  var excerpts: (old: String, new: String) {
    let front = before.count > ChangedPart.context * 2 ? "…" + before.suffix(ChangedPart.context) : before
    let back = after.count > ChangedPart.context * 2 ? after.prefix(ChangedPart.context) + "…" : after
    return (front + old + back, front + new + back)
  }
}
