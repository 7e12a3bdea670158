public import BudgetModel

/// Where a form stands.
public struct FormPlace: Hashable, Sendable {
  public let file: String

  /// Empty for a file without sheets.
  public let sheet: String

  /// The cell of the form's title or first field; empty for a file without sheets.
  public let cell: String

  public init(file: String, sheet: String, cell: String) {
    self.file = file
    self.sheet = sheet
    self.cell = cell
  }

  /// The place of a project: the cell of its code, or of its first field.
  public init(_ provenance: Provenance) {
    let first = provenance.fields.min { $0.key < $1.key }?.value
    let source = provenance.fields[.code] ?? provenance.fields[.name] ?? first
    self.init(
      file: provenance.file, sheet: provenance.sheet, cell: source?.cells.first.map { "\($0)" } ?? "")
  }
}

extension FormPlace: CustomStringConvertible {
  /// `文件.xlsx｜工作表!B3`, without what a file of another kind has not.
  public var description: String {
    sheet.isEmpty ? file : "\(file)｜\(sheet)\(cell.isEmpty ? "" : "!\(cell)")"
  }
}
