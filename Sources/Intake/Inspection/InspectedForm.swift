public import BudgetModel
public import Forms
import Spreadsheet

/// What was recognised as one project's form.
public struct InspectedForm: Sendable {
  public let layout: FormMap.Layout

  /// The form's title; nil where it has none.
  public let title: InspectedCell?

  /// The unit that the form declares for its amounts, for all of them or with the label of each.
  public let moneyUnit: MoneyUnit?

  /// The fields of the project, in the form's order.
  public let fields: [InspectedField]

  /// What the form says of the year and the department under labels of their own.
  public let context: [InspectedField]

  public let indicators: [InspectedIndicator]

  init(_ form: FormMap, on sheet: Sheet, vocabulary: Vocabulary) {
    layout = form.layout
    title = form.title.map { InspectedCell($0, on: sheet) }
    moneyUnit = form.moneyUnit ?? Self.unitOfLabels(form)
    fields = form.fields.sorted { $0.key < $1.key }.map { path, field in
      InspectedField(
        field, path: path.description, name: vocabulary.name(of: path, months: form.months), on: sheet)
    }
    context = vocabulary.entries.compactMap { entry in
      guard let field = entry.term.field, let mapped = form.context[field] else { return nil }
      return InspectedField(mapped, path: entry.term.id, name: entry.name, on: sheet)
    }
    indicators = Self.indicators(of: form, on: sheet, vocabulary: vocabulary)
  }

  private static func unitOfLabels(_ form: FormMap) -> MoneyUnit? {
    let amounts = [FieldPath.budgetTotal, .budgetFiscal, .budgetOther].compactMap { form.fields[$0] }
    let units = Set(amounts.map(\.moneyUnit))
    return units.count == 1 ? units.first ?? nil : nil
  }

  private static func indicators(
    of form: FormMap, on sheet: Sheet, vocabulary: Vocabulary
  ) -> [InspectedIndicator] {
    var count = 0
    return form.indicators.map { indicator in
      defer { if !indicator.isTemplate { count += 1 } }
      return InspectedIndicator(indicator, at: count, on: sheet, vocabulary: vocabulary)
    }
  }
}
