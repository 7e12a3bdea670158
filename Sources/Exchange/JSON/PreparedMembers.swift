/// Members that many objects of a stream of records have in common, written once.
public struct PreparedMembers: Sendable {
  fileprivate let bytes: [UInt8]

  /// - Parameter write: writes the members, at least one.
  public init(_ write: (inout JSONWriter) -> Void) {
    var writer = JSONWriter(isOnOneLine: true)
    writer.object(write)
    bytes = Array(writer.bytes.dropFirst().dropLast())
  }
}

extension JSONWriter {
  /// Members of an object on one line.
  public mutating func members(_ prepared: PreparedMembers) { members(onOneLine: prepared.bytes) }
}
