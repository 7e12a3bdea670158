public import OOXML

/// Where the bytes of inputs come from that stand in no file of their own, as those in a ZIP file don't.
public struct PackedInputs: Sendable {
  public typealias Source = @Sendable () throws(Refusal) -> [UInt8]

  private var sources: [String: Source] = [:]

  public init() {}

  /// - Parameter path: what the input is called among the paths of inputs.
  public mutating func add(_ path: String, _ source: @escaping Source) { sources[path] = source }

  /// The bytes of an input; nil for one that its path leads to.
  public func bytes(of path: String) throws(Refusal) -> [UInt8]? {
    guard let source = sources[path] else { return nil }
    return try source()
  }
}
