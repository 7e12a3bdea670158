/// What there is to say about files that the archive had already and that were therefore not read.
public struct UnchangedNotes: Hashable, Sendable {
  /// A file whose project has a newer version from another file, which was not received with it.
  public struct Superseded: Hashable, Sendable {
    public let path: String
    /// The project's code, or without one its name.
    public let project: String
    /// The file that holds the version that counts.
    public let current: String
    /// When that was received, in UTC as ISO 8601.
    public let receivedAt: String

    public init(path: String, project: String, current: String, receivedAt: String) {
      self.path = path
      self.project = project
      self.current = current
      self.receivedAt = receivedAt
    }
  }

  /// The first of the superseded, one for each file.
  public var superseded: [Superseded] = []
  public var supersededFiles = 0

  /// Files that were read or checked by other settings than those of now, and the first of them.
  public var otherSettings = 0
  public var firstOfOtherSettings: String?

  /// Files that were taken for another year than the one that is given now, and the first of them.
  public var otherYear = 0
  public var firstOfOtherYear: String?

  /// As many superseded files are named as a person reads.
  static let namedFiles = 20

  public init() {}
}
