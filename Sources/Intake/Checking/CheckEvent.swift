/// What happens during a check, as it happens.
public enum CheckEvent: Sendable {
  /// An input is about to be read; counted from 0.
  case reading(path: String, index: Int, total: Int)

  /// An input can't be read; the others go on.
  case refused(path: String, InputRefusal)

  /// There is something to say about an input as a whole.
  case noticed(path: String, InputNotice)
}
