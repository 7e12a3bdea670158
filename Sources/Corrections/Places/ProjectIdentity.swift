import BudgetModel

/// What tells a project from others: its code, and where that is missing its unit and name.
public struct ProjectIdentity: Hashable, Sendable {
  public var code: String?
  public var unitCode: String?
  public var unitName: String?
  public var name: String?

  public init(code: String? = nil, unitCode: String? = nil, unitName: String? = nil, name: String? = nil) {
    self.code = code
    self.unitCode = unitCode
    self.unitName = unitName
    self.name = name
  }
}

extension ProjectIdentity {
  init(_ record: Record) {
    self.init(
      code: record.text(.code), unitCode: record.text(.unitCode), unitName: record.text(.unitName),
      name: record.text(.name))
  }

  /// The code without blanks, in half-width characters; nil where there is none.
  var codeKey: String? {
    let key = WrappedText.withoutBlanks(FoldedText.folded(code ?? ""))
    return key.isEmpty ? nil : key
  }

  /// The unit, by its code or else its name, and the project's name; nil without a name.
  var nameKey: String? {
    guard let name = ProjectIdentity.key(name) else { return nil }
    return (ProjectIdentity.key(unitCode) ?? ProjectIdentity.key(unitName) ?? "") + "\n" + name
  }

  private static func key(_ text: String?) -> String? {
    let folded = FoldedText.folded(text ?? "")
    return folded.isEmpty ? nil : folded
  }
}
