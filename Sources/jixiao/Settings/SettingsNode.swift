import Spreadsheet
import Wording
import Yams

/// A value in a file of settings, with its place, asked for as what it must be.
struct SettingsNode {
  /// The file's path as the user gave it.
  let file: String
  private let node: Node

  init(_ node: Node, file: String) {
    self.node = node
    self.file = file
  }

  /// Where the value begins.
  var place: SettingsPlace? { node.mark.map(SettingsPlace.init) }

  /// Whether nothing is written, or `~` or `null`.
  var isNothing: Bool { node.scalar.map(Self.isNothing) ?? false }

  /// Whether names and values are written here.
  var isMapping: Bool { node.mapping != nil }

  /// The members of a mapping in their order; no key stands twice.
  func mapping() throws(SettingsFailure) -> [(key: SettingsNode, value: SettingsNode)] {
    guard let mapping = node.mapping else { throw failure(.mappingExpected(found: kind)) }
    return mapping.map { (SettingsNode($0.key, file: file), SettingsNode($0.value, file: file)) }
  }

  /// The values of a list.
  func list() throws(SettingsFailure) -> [SettingsNode] {
    guard let sequence = node.sequence else { throw failure(.listExpected(found: kind)) }
    return sequence.map { SettingsNode($0, file: file) }
  }

  /// The values of a list, or the one value that stands where a list could.
  func listOrOne() throws(SettingsFailure) -> [SettingsNode] {
    if node.scalar != nil, !isNothing { return [self] }
    return try list()
  }

  /// A text as written, also one that YAML has for a number or a truth value.
  func text() throws(SettingsFailure) -> String {
    guard let scalar = node.scalar, !isNothing else { throw failure(.textExpected(found: kind)) }
    return scalar.string
  }

  /// An exact decimal number within a range.
  func number(in range: ClosedRange<ExactDecimal>) throws(SettingsFailure) -> ExactDecimal {
    let text = try text()
    guard let number = ExactDecimal(text), range.contains(number) else {
      throw failure(.numberExpected(found: text))
    }
    return number
  }

  /// One of some texts.
  func choice<Value>(of values: KeyValuePairs<String, Value>) throws(SettingsFailure) -> Value {
    let text = try text()
    for (name, value) in values where name == text { return value }
    throw failure(.choiceExpected(found: text, choices: values.map(\.key)))
  }

  /// A failure at this place.
  func failure(_ problem: SettingsProblem) -> SettingsFailure {
    SettingsFailure(problem, file: file, at: place)
  }

  /// A failure at this place of a kind that the settings have by themselves.
  func failure(_ problem: any Worded & Sendable) -> SettingsFailure {
    SettingsFailure(problem, file: file, at: place)
  }

  static func isNothing(_ scalar: Node.Scalar) -> Bool {
    switch scalar.style {
    case .singleQuoted, .doubleQuoted, .literal, .folded: false
    default: ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }
  }

  private var kind: SettingsKind { SettingsKind(node) }
}
