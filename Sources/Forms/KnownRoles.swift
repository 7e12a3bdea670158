import BudgetModel
import Synchronization

/// Remembers what texts name: sheets repeat their labels and short texts again and again, and so do the forms of a batch.
///
/// Belongs to one vocabulary; may be used by several threads at once.
final class KnownRoles: Sendable {
  private let roles = Mutex<[TextBytes: Line.Role]>([:])

  /// Longer texts are rarely repeated; and a sheet may have a million different ones.
  private static let longestText = 96
  private static let limit = 1 << 14

  /// See ``LabelReader/role(of:)``.
  func role(of text: String, by labels: LabelReader) -> Line.Role {
    guard labels.mayName(text) else { return .text }
    guard text.utf8.count <= Self.longestText else { return labels.role(of: text) }
    let key = TextBytes(text)
    if let known = roles.withLock({ $0[key] }) { return known }
    let role = labels.role(of: text)
    roles.withLock { if $0.count < Self.limit { $0[key] = role } }
    return role
  }
}
