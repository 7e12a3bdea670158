public import Intake
public import OOXML

/// Why a file is in quarantine.
public enum IngestRefusal: Error, Hashable, Sendable {
  case input(InputRefusal)
  /// A folder that can't be listed, with the system's error.
  case folder(code: Int32)
  /// A ZIP file that can't be unpacked.
  case bundle(Refusal)
  /// A list that can't be read piece by piece, and has more cells than may be held whole.
  case list(ListObstacle, cells: Int)
  /// There are forms in the file, and nothing of them could be taken.
  case nothingTaken

  public var category: Refusal.Category {
    switch self {
    case .input(let refusal): refusal.category
    case .bundle(let refusal): refusal.category
    case .list: .limit
    case .folder, .nothingTaken: .unreadable
    }
  }
}
