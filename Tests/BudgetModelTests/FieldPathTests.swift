import Testing

@testable import BudgetModel

@Suite struct FieldPathTests {
  /// Every kind of path, in the order of the form.
  private static let ordered: [(path: FieldPath, name: String)] =
    [
      (.unit, "unit"), (.unitCode, "unit.code"), (.unitName, "unit.name"), (.code, "code"), (.name, "name"),
      (.budgetTotal, "budget.total"), (.budgetFiscal, "budget.fiscal"), (.budgetOther, "budget.other"),
      (.purpose, "purpose"), (.disbursement(0), "disbursement[0]"), (.disbursement(3), "disbursement[3]"),
      (.goals, "goals"), (.goal(0), "goals[0]"), (.goal(10), "goals[10]"),
    ] + indicators(0) + indicators(2) + indicators(11)

  private static func indicators(_ index: Int) -> [(path: FieldPath, name: String)] {
    ["level1", "level2", "level3", "description", "target", "basis", "weight", "remark"].compactMap { name in
      FieldPath.IndicatorField(rawValue: name).map { (.indicator(index, $0), "indicators[\(index)].\(name)") }
    }
  }

  @Test func namesAreThoseOfTheMessages() {
    for (path, name) in Self.ordered { #expect(path.description == name) }
    #expect(Set(Self.ordered.map(\.name)).count == Self.ordered.count)
  }

  @Test func orderIsThatOfTheForm() {
    #expect(Self.ordered.reversed().map(\.path).sorted() == Self.ordered.map(\.path))
    for (left, right) in zip(Self.ordered, Self.ordered.dropFirst()) {
      #expect(left.path < right.path)
      #expect(!(right.path < left.path))
    }
  }
}
