extension Markup {
  /// Puts a child into an element of the spreadsheet namespace where the schema's sequence wants it.
  ///
  /// - Parameters:
  ///   - order: the names of all children that the element may have, in the schema's order.
  ///   - local: the new child's name.
  ///   - text: the new child, written with the element's prefix.
  func insertChild(
    _ local: String, _ text: String, into node: Int, order: [String], _ splices: inout Splices
  ) {
    let place = order.firstIndex(of: local) ?? 0
    let next = children(of: node).first { child in
      let name = self.name(of: child)
      return name.namespace == .main && order.firstIndex(of: name.local).map { $0 > place } ?? false
    }
    insert(text, into: node, before: next, &splices)
  }
}
