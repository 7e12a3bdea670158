/// Why two parts of two versions are taken for the same.
public struct Match: Hashable, Sendable {
  public enum Basis: String, CaseIterable, Sendable {
    /// They are the same in everything.
    case identical

    /// A project's code.
    case code

    /// A project's unit and name, where a code is missing or another.
    case unitAndName = "unit-and-name"

    /// What names the part in its list: of an indicator level 2 and name, of a line of the plan its month, of a
    /// paragraph its title, of a goal its text but for its form.
    case key

    /// An indicator's name alone, which stands once on either side: it went to another level 2.
    case name

    /// Everything but the name: it was renamed.
    case content

    /// Likeness of texts.
    case similarity
  }

  public var basis: Basis

  /// How like the two are, 0 to 100; 100 where a key decided.
  public var likeness: Int

  /// False where another match would be nearly as good, or the likeness is low: to be shown as uncertain, and never
  /// followed by a merge.
  public var isCertain: Bool

  public init(basis: Basis, likeness: Int = 100, isCertain: Bool = true) {
    self.basis = basis
    self.likeness = likeness
    self.isCertain = isCertain
  }
}
