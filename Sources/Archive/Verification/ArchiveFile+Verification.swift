extension ArchiveFile {
  /// Whether the archive agrees with itself: SQLite's structures, the rows that rows speak of, the digests of stored
  /// submissions, the facts and amounts taken from them, and the counts of files and batches.
  public func verify() throws(ArchiveFailure) -> Verification {
    try read { db in
      var check = VerificationRun(db)
      try check.run()
      return check.verification
    }
  }
}
