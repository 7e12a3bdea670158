import Corrections

/// What differs in one project, or beside the projects, in the order and the words in which a person reads it.
struct DifferenceSection: Hashable, Sendable {
  /// What the section is about; nil of the text and HTML's own heading for what stands beside the projects.
  var title: String

  /// How the project was found in both versions, where that isn't by its code; and what is uncertain.
  var notes: [Note]

  /// What differs in substance, then what differs in form.
  var substance: [Row] = []
  var form: [Row] = []

  /// A sentence about a match.
  struct Note: Hashable, Sendable {
    var text: String
    var isCertain: Bool
  }

  /// One difference.
  struct Row: Hashable, Sendable {
    /// The indicator or paragraph that the row is about, where there is one.
    var part: String?

    /// The field's name, or what became of a whole part.
    var label: String
    var old: Cell
    var new: Cell
    var note: Note?
    var isMoney: Bool
    var action: Change.Action
  }

  /// What one version says, and where.
  struct Cell: Hashable, Sendable {
    var text: String

    /// Sheet and cells, such as `1.普法经费!E14`; nil where that isn't known.
    var place: String?

    /// Whether the version has nothing there.
    var isMissing: Bool
  }
}
