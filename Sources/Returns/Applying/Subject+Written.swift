import BudgetModel
import Corrections

extension Subject {
  /// What a field belongs to, by the names that a list of corrections gives; nil where they name nothing.
  init?(of path: Path, level2: String?, name: String?) {
    switch path {
    case .field(.indicator):
      guard level2 != nil || name != nil else { return nil }
      self = .indicator(level2: level2, name: name)
    case .field(.disbursement):
      guard let month = name.flatMap(Subject.month(in:)) else { return nil }
      self = .month(month)
    case .field(.goal(let index)): self = .goal(index + 1)
    case .field: self = .project
    case .item(let section, _, _): self = .section(section, title: name)
    default: self = .submission
    }
  }

  /// The month of `3月底`.
  private static func month(in text: String) -> Int? {
    let digits = text.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) }
    return Int(digits).flatMap { (1...12).contains($0) ? $0 : nil }
  }
}
