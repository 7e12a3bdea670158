public import BudgetModel
import Forms
import Spreadsheet

/// What was recognised as one indicator.
public struct InspectedIndicator: Sendable {
  /// The row that the indicator begins in.
  public let row: Int

  /// Its own cells, in the form's order.
  public let fields: [InspectedField]

  /// The cells above whose level 1 and level 2 hold for it too.
  public let inherited: [InspectedField]

  /// Whether the row is a template's, with marks where values belong.
  public let isTemplate: Bool

  /// - Parameter index: among the form's indicators, from 0.
  init(_ indicator: MappedIndicator, at index: Int, on sheet: Sheet, vocabulary: Vocabulary) {
    func inspected(_ fields: MappedColumns) -> [InspectedField] {
      FieldPath.IndicatorField.allCases.compactMap { name in
        let path = FieldPath.indicator(index, name)
        return fields[name].map {
          InspectedField($0, path: path.description, name: vocabulary.name(of: path), on: sheet)
        }
      }
    }
    row = indicator.row
    isTemplate = indicator.isTemplate
    fields = inspected(indicator.fields)
    inherited = inspected(indicator.inherited)
  }

  /// The text of a column, the inherited one where the row has none of its own.
  public func text(of field: FieldPath.IndicatorField) -> String {
    let ending = "." + field.rawValue
    return (fields + inherited).first { $0.path.hasSuffix(ending) && !$0.text.isEmpty }?.text ?? ""
  }
}
