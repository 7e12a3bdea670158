public import BudgetModel

/// The name that each unit's code stands with first, and where that is.
public struct UnitNames: Sendable {
  private var firsts: [String: (name: String, place: String)] = [:]

  public init() {}

  /// The number of units.
  public var count: Int { firsts.count }

  /// Notes a project's unit if its code is new.
  public mutating func take(_ project: Sourced<Project>) {
    let unit = project.value.unit
    guard let code = unit.code, let name = unit.name, firsts[code] == nil else { return }
    firsts[code] = (name, ReviewBatch.place(of: project.provenance))
  }

  func first(ofUnit code: String) -> (name: String, place: String)? { firsts[code] }
}
