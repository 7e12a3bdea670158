/// A day number as ISO 8601 writes what its cell shows: a day, a day with a time, a time, or a duration.
public struct DateTimeText: Sendable {
  private let moment: NumberFormatMoment
  private let form: Form

  private enum Form {
    case day, time, dayWithTime
    case duration(isNegative: Bool)
  }

  /// The bytes that ``write(to:)`` needs at most.
  public static let longest = 40

  /// Takes a number under a format that shows dates or times, rounded to the millisecond, as Excel keeps it.
  ///
  /// A number below 1 is a time alone in workbooks that count from 1900, since their day 0 is no day; in others only
  /// where the format shows no day. A duration may be negative.
  ///
  /// - Parameter kind: the format's, one that shows time.
  /// - Returns: nil for a number that is no date: negative, or beyond 9999-12-31.
  public init?(_ number: ExactDecimal, kind: NumberFormat.Kind, uses1904Dates: Bool) {
    guard kind.showsTime else { return nil }
    let isDuration = kind == .elapsed
    let positive = isDuration && number.isNegative ? number.negated : number
    guard let moment = NumberFormatMoment(positive, uses1904Dates: uses1904Dates, fractionDigits: 3) else {
      return nil
    }
    self.moment = moment
    if isDuration {
      form = .duration(isNegative: number.isNegative)
    } else if moment.days == 0, kind == .time || !uses1904Dates {
      form = .time
    } else {
      form = moment.seconds % 86_400 == 0 && moment.fraction == 0 ? .day : .dayWithTime
    }
  }

  /// Whether it is a negative duration.
  public var isNegative: Bool {
    if case .duration(let isNegative) = form { isNegative } else { false }
  }

  /// Writes `2022-12-31`, `2022-12-31T08:30:00`, `08:30:00` or `PT36H0M0S`; fractions of a second have six digits.
  ///
  /// - Parameter buffer: of ``longest`` bytes or more.
  /// - Returns: the number of bytes written.
  public func write(to buffer: UnsafeMutableRawBufferPointer) -> Int {
    var text = Digits(buffer)
    switch form {
    case .day: appendDay(to: &text)
    case .time: appendTime(to: &text)
    case .dayWithTime:
      appendDay(to: &text)
      text.append(UInt8(ascii: "T"))
      appendTime(to: &text)
    case .duration(let isNegative): appendDuration(to: &text, isNegative: isNegative)
    }
    return text.count
  }

  private func appendDay(to text: inout Digits) {
    text.append(moment.year, length: 4)
    text.append(UInt8(ascii: "-"))
    text.append(moment.month, length: 2)
    text.append(UInt8(ascii: "-"))
    text.append(moment.day, length: 2)
  }

  private func appendTime(to text: inout Digits) {
    text.append(moment.hour, length: 2)
    text.append(UInt8(ascii: ":"))
    text.append(moment.minute, length: 2)
    text.append(UInt8(ascii: ":"))
    text.append(moment.second, length: 2)
    appendFraction(to: &text)
  }

  /// As XML Schema has durations, the sign in front.
  private func appendDuration(to text: inout Digits, isNegative: Bool) {
    if isNegative { text.append(UInt8(ascii: "-")) }
    text.append(UInt8(ascii: "P"))
    text.append(UInt8(ascii: "T"))
    text.append(moment.seconds / 3600, length: 1)
    text.append(UInt8(ascii: "H"))
    text.append(moment.minute, length: 1)
    text.append(UInt8(ascii: "M"))
    text.append(moment.second, length: 1)
    appendFraction(to: &text)
    text.append(UInt8(ascii: "S"))
  }

  private func appendFraction(to text: inout Digits) {
    guard moment.fraction != 0 else { return }
    text.append(UInt8(ascii: "."))
    text.append(moment.fraction * 1000, length: 6)
  }

  /// Figures put one behind the other into a buffer; what has no room is left out.
  private struct Digits {
    private let buffer: UnsafeMutableRawBufferPointer
    private(set) var count = 0

    init(_ buffer: UnsafeMutableRawBufferPointer) {
      self.buffer = buffer
    }

    mutating func append(_ byte: UInt8) {
      guard count < buffer.count else { return }
      buffer[count] = byte
      count += 1
    }

    /// A number from 0, with zeros in front up to a length.
    mutating func append(_ number: Int, length: Int) {
      var divisor = 1
      var digits = 1
      while digits < length || number / divisor > 9 {
        divisor *= 10
        digits += 1
      }
      while divisor > 0 {
        append(UInt8(truncatingIfNeeded: 0x30 + number / divisor % 10))
        divisor /= 10
      }
    }
  }
}

extension DateTimeText: CustomStringConvertible {
  public var description: String {
    withUnsafeTemporaryAllocation(byteCount: DateTimeText.longest, alignment: 1) { buffer in
      let count = write(to: buffer)
      return String(decoding: UnsafeRawBufferPointer(rebasing: buffer[..<count]), as: UTF8.self)
    }
  }
}
