/// Remembers what texts name: a sheet repeats its short texts again and again.
struct KnownRoles {
  private let labels: LabelReader
  private var roles: [TextBytes: Line.Role] = [:]

  /// Longer texts are rarely repeated; and a sheet may have a million different ones.
  private static let longestText = 96
  private static let limit = 1 << 14

  init(_ labels: LabelReader) {
    self.labels = labels
  }

  /// See ``LabelReader/role(of:)``.
  mutating func role(of text: String) -> Line.Role {
    guard labels.mayName(text) else { return .text }
    guard text.utf8.count <= Self.longestText else { return labels.role(of: text) }
    let key = TextBytes(text)
    if let known = roles[key] { return known }
    let role = labels.role(of: text)
    if roles.count < Self.limit { roles[key] = role }
    return role
  }
}
