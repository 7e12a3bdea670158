/// What happens while inputs are read, as it happens.
public enum InputEvent: Sendable {
  /// An input is about to be read; counted from 0.
  case reading(path: String, index: Int, total: Int)

  /// An input can't be read; the others go on.
  case refused(path: String, InputRefusal)

  /// An input, or a submission of one that holds several, was read.
  case read(InputContent)
}
