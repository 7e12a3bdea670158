import BudgetModel

/// Finds texts that stand twice among those of a project, after folding.
struct FoldedTexts {
  private var firsts: [TextBytes: Int]

  /// - Parameter count: how many texts there may be.
  init(count: Int) {
    firsts = Dictionary(minimumCapacity: count)
  }

  /// The index of an equal text that came before; else the text is remembered.
  mutating func earlier(than index: Int, _ folded: String) -> Int? {
    let key = TextBytes(folded)
    if let first = firsts[key] { return first }
    firsts[key] = index
    return nil
  }
}
