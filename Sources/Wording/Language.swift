/// A language that the program's own sentences are written in.
public enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"
}
