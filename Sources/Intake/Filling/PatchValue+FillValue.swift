public import Forms
public import OOXML

extension PatchValue {
  /// What filling puts into a cell, as a workbook takes it.
  public init(_ value: FillValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .blank: self = .blank
    }
  }
}
