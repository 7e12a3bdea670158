/// Finds texts that stand twice among those of a project, after folding.
struct FoldedTexts {
  private var firsts: [String: Int] = [:]

  /// The index of an equal text that came before; else the text is remembered.
  mutating func earlier(than index: Int, _ folded: String) -> Int? {
    if let first = firsts[folded] { return first }
    firsts[folded] = index
    return nil
  }
}
