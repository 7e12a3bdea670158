/// What storing a file came to.
struct StoredFile: Sendable {
  var outcome: FileOutcome
  var newProjects = 0
  var newVersions = 0
  var conflicts = 0

  /// Whether an earlier run of the same batch, which was stopped, had it done.
  var isFromEarlierRun = false

  init(_ outcome: FileOutcome) {
    self.outcome = outcome
  }
}
