import Wording

/// How far a piece of work has come.
struct ProgressState: Sendable {
  let done: Int
  let total: Int

  /// What is worked on: a file's name.
  let name: String

  /// The state as a line of a terminal: a bar, the count, the rate, the time left, and the name as far as it fits.
  ///
  /// - Parameters:
  ///   - elapsed: the time since the work began.
  ///   - width: the columns that the line may take.
  func line(after elapsed: Duration, width: Int, in language: Language) -> String {
    let seconds = elapsed / .seconds(1)
    var parts = ["[\(bar(columns: width >= 60 ? 20 : 10))] \(done)/\(total)"]
    if done > 0, seconds > 0 {
      parts.append(Self.rate(Double(done) / seconds, in: language))
      parts.append(Self.timeLeft(seconds * Double(max(0, total - done)) / Double(done), in: language))
    }
    parts.append(name)
    return DisplayWidth.cut(parts.joined(separator: "  "), to: width)
  }

  private func bar(columns: Int) -> String {
    let filled = total > 0 ? Int(Double(columns) * Double(min(max(0, done), total)) / Double(total)) : 0
    return String(repeating: "#", count: filled) + String(repeating: "-", count: columns - filled)
  }

  /// With one decimal below ten things a second.
  private static func rate(_ perSecond: Double, in language: Language) -> String {
    let tenths = Int((min(perSecond, 1e6) * 10).rounded())
    let number = tenths < 100 ? "\(tenths / 10).\(tenths % 10)" : "\(tenths / 10)"
    switch language {
    case .chinese: return "每秒 \(number) 个"
    case .english: return "\(number)/s"
    }
  }

  private static func timeLeft(_ seconds: Double, in language: Language) -> String {
    let whole = Int(min(seconds, 359_999).rounded(.up))
    let units = language == .chinese ? ("小时", "分", "秒") : ("h", "min", "s")
    let time =
      if whole >= 3600 {
        "\(whole / 3600) \(units.0) \(twoDigits(whole / 60 % 60)) \(units.1)"
      } else if whole >= 60 {
        "\(whole / 60) \(units.1) \(twoDigits(whole % 60)) \(units.2)"
      } else {
        "\(whole) \(units.2)"
      }
    switch language {
    case .chinese: return "还剩 \(time)"
    case .english: return "\(time) left"
    }
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
