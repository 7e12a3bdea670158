/// A field of an item of the department's text.
public enum OverallField: String, CaseIterable, Sendable {
  /// Of a titled paragraph.
  case title, text

  /// Of a numbered objective: its 绩效目标 and 绩效指标.
  case name, indicator
}
