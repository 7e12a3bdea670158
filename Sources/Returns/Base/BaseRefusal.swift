public import Intake
public import OOXML

/// Why the base that files carry can't be had, so that a user has to name one.
public enum BaseRefusal: Error, Hashable, Sendable {
  /// The file can't be read at all.
  case unreadable(path: String, InputRefusal)

  /// The file is no workbook, or one that carries no base.
  case none(path: String)

  /// Another program has dropped the base; its name is as the file's properties have it.
  case lost(path: String, name: String?)
  case unusable(path: String, FoundBase.Fault)

  /// The two files were written from other bases.
  case basesDiffer(ours: String, theirs: String)

  /// What kind of failure it is; nil where the user has to say something else.
  public var category: Refusal.Category? {
    switch self {
    case .unreadable(_, let refusal): refusal.category
    case .none, .basesDiffer: nil
    case .lost, .unusable: .unreadable
    }
  }
}

extension CarriedBase {
  /// The base that was found in a file.
  init(_ found: FoundBase, in path: String) throws(BaseRefusal) {
    switch found {
    case .carried(let base): self = base
    case .none: throw .none(path: path)
    case .lost(let name, _): throw .lost(path: path, name: name)
    case .unusable(let fault): throw .unusable(path: path, fault)
    }
  }
}
