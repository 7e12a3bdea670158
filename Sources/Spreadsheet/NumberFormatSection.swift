/// One section of a number format's code: what shows positive numbers, say, of `0;-0`.
struct NumberFormatSection: Hashable, Sendable {
  var tokens: [NumberFormatToken] = []
  var condition: NumberFormatCondition?

  /// The language of `[$-804]`, a Windows language identifier.
  var language: Int?

  /// Whether `[DBNum1]` stands in the section: 二〇二二 for 2022.
  var usesChineseNumerals = false

  private(set) var kind = NumberFormat.Kind.general

  mutating func append(_ token: NumberFormatToken) {
    tokens.append(token)
  }

  var endsWithDigit: Bool {
    switch tokens.last {
    case .digit, .point, .comma: true
    default: false
    }
  }

  var endsWithSeconds: Bool {
    switch tokens.last {
    case .second, .elapsedSeconds: true
    default: false
    }
  }

  var isForText: Bool { tokens.contains(.text) }

  /// The section once all its tokens are there: minutes told from months, and the kind found.
  func completed() -> NumberFormatSection {
    var section = self
    section.tokens = NumberFormatSection.tellingMinutes(tokens)
    section.kind = NumberFormatSection.kind(of: section.tokens)
    return section
  }

  /// `m` is a minute behind an hour and before a second, else a month.
  private static func tellingMinutes(_ tokens: [NumberFormatToken]) -> [NumberFormatToken] {
    var tokens = tokens
    var afterHour = false
    for index in tokens.indices {
      switch tokens[index] {
      case .hour, .elapsedHours: afterHour = true
      case .month(let length) where length <= 2:
        if afterHour || isBeforeSecond(tokens[(index + 1)...]) { tokens[index] = .minute(length) }
        afterHour = false
      case .month, .year, .day, .second, .elapsedMinutes, .elapsedSeconds: afterHour = false
      default: break
      }
    }
    return tokens
  }

  private static func isBeforeSecond(_ tokens: ArraySlice<NumberFormatToken>) -> Bool {
    for token in tokens {
      switch token {
      case .second, .elapsedSeconds: return true
      case .year, .eraYear, .month, .day, .hour, .elapsedHours: return false
      default: continue
      }
    }
    return false
  }

  private static func kind(of tokens: [NumberFormatToken]) -> NumberFormat.Kind {
    var showsDate = false
    var showsTime = false
    var kind: NumberFormat.Kind?
    for token in tokens {
      switch token {
      case .elapsedHours, .elapsedMinutes, .elapsedSeconds: return .elapsed
      case .year, .eraYear, .era, .month, .day, .chineseWeekday: showsDate = true
      case .hour, .minute, .second, .dayHalf: showsTime = true
      case .percent: kind = .percent
      case .exponent where kind != .percent: kind = .scientific
      case .stroke where kind == nil || kind == .number: kind = .fraction
      case .general: kind = kind ?? .general
      case .text: kind = kind ?? .text
      case .digit, .literal: kind = kind ?? .number
      default: continue
      }
    }
    if showsDate { return showsTime ? .dateTime : .date }
    return showsTime ? .time : kind ?? .general
  }
}
