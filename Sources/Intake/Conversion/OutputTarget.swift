/// Where one submission goes.
enum OutputTarget: Hashable {
  case standardOutput
  case file(String)
}
