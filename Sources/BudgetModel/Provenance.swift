public import Spreadsheet

/// Where the values of a project stood, and what was written there.
public struct Provenance: Hashable, Sendable {
  /// The file's name as the user gave it.
  public var file: String
  public var sheet: String

  /// The form's title as printed, such as `1.公共法律服务绩效目标表`.
  public var title: String?

  /// The cell of the title.
  public var titleCell: CellReference?

  /// The unit that the form declares for its amounts, nil where it declares none.
  public var moneyUnit: MoneyUnit?

  public var fields: [FieldPath: FieldSource]

  /// The texts of the cells that fields name as their labels, as printed.
  public var labels: [CellReference: String] = [:]

  public init(
    file: String, sheet: String, title: String? = nil, moneyUnit: MoneyUnit? = nil,
    fields: [FieldPath: FieldSource] = [:]
  ) {
    self.file = file
    self.sheet = sheet
    self.title = title
    self.moneyUnit = moneyUnit
    self.fields = fields
  }
}
