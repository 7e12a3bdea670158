/// A link from a part, or from the package, to a part (ECMA-376 part 2, 6.5).
struct Relationship {
  let id: String

  /// The last word of the type, such as `worksheet`: the same in the transitional and the strict form.
  let type: String

  /// The name of the part, resolved.
  let target: String
}

/// The relationships of one part, those to places outside the package left out.
struct Relationships {
  private(set) var all: [Relationship] = []
  private var indexOfID: [String: Int] = [:]

  mutating func append(_ relationship: Relationship) {
    if indexOfID[relationship.id] == nil { indexOfID[relationship.id] = all.count }
    all.append(relationship)
  }

  subscript(id id: String) -> Relationship? { indexOfID[id].map { all[$0] } }

  func first(ofType type: String) -> Relationship? { all.first { $0.type == type } }
}
