/// A value with where it came from beside it: two equal values from two places differ in their provenance only.
public struct Sourced<Value> {
  public var value: Value
  public var provenance: Provenance

  public init(_ value: Value, from provenance: Provenance) {
    self.value = value
    self.provenance = provenance
  }
}

extension Sourced: Sendable where Value: Sendable {}
extension Sourced: Equatable where Value: Equatable {}
