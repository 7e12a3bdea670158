/// Whether a change says something else, or the same in another form.
public enum ChangeKind: String, CaseIterable, Sendable {
  /// Blanks, widths, another spelling of the same number or date: nothing that a reviewer must weigh.
  case form

  /// Everything else, a change of order among it.
  case substance
}
