/// How grave a thing is that a message tells of.
public enum Severity: String, CaseIterable, Sendable {
  /// To be known, nothing more.
  case info

  /// To be looked at by a person.
  case warning

  /// To be mended.
  case error

  /// The word that stands before a message.
  public func name(in language: Language) -> String {
    switch (self, language) {
    case (.info, .chinese): "提示"
    case (.warning, .chinese): "警告"
    case (.error, .chinese): "错误"
    case (_, .english): rawValue
    }
  }
}

extension Severity: Comparable {
  /// The graver is the greater.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
