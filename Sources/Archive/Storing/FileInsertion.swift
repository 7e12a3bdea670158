/// A file that is being put into the archive, perhaps piece by piece: what of it is there already.
struct FileInsertion {
  let id: Int64
  var stored = StoredFile(.accepted)
  private(set) var forms = 0
  private(set) var texts = 0
  private(set) var findings = 0
  private(set) var undecided = 0
  private(set) var problems = 0

  init(id: Int64) {
    self.id = id
  }

  var holdsAnything: Bool { forms + texts > 0 }

  /// Counts the rows of a piece.
  ///
  /// - Parameter findings: how many of them there are, with those that only the archive can make.
  mutating func add(_ rows: MadeRows, findings: Int) {
    forms += rows.forms.count
    texts += rows.texts.count
    self.findings += findings
    undecided += rows.undecided.count
    problems += rows.problems.count
  }
}
