/// A section of the department's text: its heading without the number, and what stands below it.
public struct TitledParagraph: Hashable, Sendable {
  public var title: String?
  public var text: String?

  public init(title: String?, text: String?) {
    self.title = title
    self.text = text
  }
}
