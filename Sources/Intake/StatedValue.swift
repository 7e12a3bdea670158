/// A value that inputs state, and the files that do.
public struct StatedValue: Hashable, Sendable {
  public let value: String
  public let files: [String]
}

extension StatedValue: CustomStringConvertible {
  /// `2022（甲.xlsx、乙.xlsx）`
  public var description: String { "\(value)（\(files.joined(separator: "、"))）" }
}
