import BudgetModel

extension ReviewedProject {
  /// A suggestion for a field, if one cell holds the field's text and nothing else: a new text for that cell would else
  /// replace a label, or the other parts of a value that is split over columns.
  func suggestion(_ field: FieldPath, _ text: @autoclosure () -> String?) -> String? {
    guard let source = provenance.fields[field] else { return provenance.fields.isEmpty ? text() : nil }
    guard source.cells.count == 1,
      WrappedText.withoutBlanks(source.raw) == WrappedText.withoutBlanks(value.text(of: field))
    else { return nil }
    return text()
  }

  /// Whether somebody typed a blank into a code: in a form pasted from print it is no more than a printed line's end.
  func holdsTypedBlank(_ field: FieldPath) -> Bool {
    guard let source = provenance.fields[field], source.cells.count == 1,
      WrittenText.blankCount(source.raw) > 0,
      WrappedText.withoutBlanks(source.raw) == value.text(of: field)
    else { return false }
    return !isPasted
  }

  /// Whether the form's labels or texts are broken by the blanks that printed lines end with.
  private var isPasted: Bool {
    provenance.labels.values.contains(where: WrittenText.holdsWraps)
      || provenance.fields.values.contains { WrittenText.holdsWraps($0.raw) }
  }
}
