/// The order of a merged list: that of the side which moved records, or none that can be decided.
struct ListOrder {
  enum Origin {
    /// No side moved what the base has.
    case unmoved
    case side(TakenChange.Origin)
    case conflict
  }

  /// The trios by their numbers in the list of survivors that was given.
  private let trios: [Trio]

  /// Those that both sides have.
  private let common: [Int]

  let origin: Origin

  init(_ survivors: [Trio]) {
    trios = survivors
    common = survivors.indices.filter { survivors[$0].ours != nil && survivors[$0].theirs != nil }
    let ours = ListOrder.sorted(common, survivors) { $0.ours }
    let theirs = ListOrder.sorted(common, survivors) { $0.theirs }
    func known(_ order: [Int]) -> [Int] { order.filter { survivors[$0].base != nil } }
    let base = ListOrder.sorted(known(common), survivors) { $0.base }
    if ours == theirs {
      origin = known(ours) == base ? .unmoved : .side(.both)
    } else if known(theirs) == base, known(ours) != base {
      origin = .side(.ours)
    } else if known(ours) == base, known(theirs) != base {
      origin = .side(.theirs)
    } else {
      origin = .conflict
    }
  }

  private static func sorted(_ places: [Int], _ trios: [Trio], _ side: (Trio) -> Trio.Located?) -> [Int] {
    places.sorted { (side(trios[$0])?.position.listIndex ?? 0) < (side(trios[$1])?.position.listIndex ?? 0) }
  }

  /// The survivors' numbers in order.
  ///
  /// - Parameter choice: whose order is followed where the sides conflict.
  func order(choosing choice: Choice) -> [Int] {
    var gaps: [Int: [[Int]]] = [:]
    for (anchor, block) in blocks(of: { $0.ours }) { gaps[anchor, default: []].append(block) }
    for (anchor, block) in blocks(of: { $0.theirs }) { gaps[anchor, default: []].append(block) }
    let backbone = [-1] + backbone(choosing: choice)
    return backbone.flatMap { anchor in
      (anchor < 0 ? [] : [anchor]) + (gaps[anchor] ?? []).sorted(by: precedes).flatMap { $0 }
    }
  }

  /// What only one side has, by the record of both sides that it stands behind there.
  private func blocks(of side: (Trio) -> Trio.Located?) -> [(anchor: Int, block: [Int])] {
    let own = trios.indices.filter { side(trios[$0]) != nil }
    let isCommon = Set(common)
    var blocks: [(anchor: Int, block: [Int])] = [(-1, [])]
    for place in ListOrder.sorted(own, trios, side) {
      if isCommon.contains(place) {
        blocks.append((place, []))
      } else {
        blocks[blocks.count - 1].block.append(place)
      }
    }
    return blocks.filter { !$0.block.isEmpty }
  }

  /// What both sides have; where nothing decides, as the base has it and new records behind, by their content.
  private func backbone(choosing choice: Choice) -> [Int] {
    let isTheirs: Bool
    switch (origin, choice) {
    case (.side(.theirs), _), (.conflict, .theirs): isTheirs = true
    case (.conflict, .base), (.conflict, .typed):
      let known = common.filter { trios[$0].base != nil }
      let new = common.filter { trios[$0].base == nil }.map { [$0] }
      return ListOrder.sorted(known, trios) { $0.base } + new.sorted(by: precedes).flatMap { $0 }
    default: isTheirs = false
    }
    return ListOrder.sorted(common, trios) { isTheirs ? $0.theirs : $0.ours }
  }

  private func precedes(_ left: [Int], _ right: [Int]) -> Bool {
    func content(_ block: [Int]) -> String {
      block.map { (trios[$0].ours ?? trios[$0].theirs)?.record.content ?? "" }.joined(separator: "\n")
    }
    return content(left).utf8.lexicographicallyPrecedes(content(right).utf8)
  }
}
