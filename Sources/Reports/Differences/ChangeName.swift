public import Corrections
public import Wording

/// A change in a few words: what became of which part.
public struct ChangeName: Hashable, Sendable {
  private let change: Change

  public init(of change: Change) {
    self.change = change
  }

  /// Such as `新增绩效指标“数量指标 法律援助案件数 ≥400 件”`.
  public func text(in language: Language) -> String {
    let field = change.place?.path.name(in: language) ?? ""
    let label = DifferencePhrase.label(change.action, field: field).text(in: language)
    let value = (change.new?.value ?? change.old?.value)?.description ?? ""
    let shown = value.count > 30 ? value.prefix(30) + "…" : value
    return shown.isEmpty ? label : language == .chinese ? "\(label)“\(shown)”" : "\(label) “\(shown)”"
  }
}
