/// A merge with what to call its versions: what reports of merges are made of.
public struct MergedVersions: Sendable {
  /// The names of the files, or of places in an archive.
  public let base: String
  public let ours: String
  public let theirs: String
  public let merge: Merge

  /// With the decisions that a person made.
  public let resolution: Resolution

  public init(base: String, ours: String, theirs: String, merge: Merge, resolution: Resolution) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
    self.merge = merge
    self.resolution = resolution
  }
}
