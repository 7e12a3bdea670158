import ArgumentParser
import Glibc

/// A day until which an archive's content counts, or a moment as the archive writes it.
struct ArchiveDate: Hashable, Sendable, ExpressibleByArgument {
  /// The last second that counts, in UTC: `2022-03-31T15:59:59Z`.
  let lastSecond: String

  /// Reads `2022-03-31`, of which the whole day counts as the clock here shows it, or `2022-03-31T08:00:00Z`.
  init?(argument: String) {
    if argument.wholeMatch(of: /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/) != nil {
      lastSecond = argument
      return
    }
    guard argument.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil else { return nil }
    let parts = argument.split(separator: "-").compactMap { Int32($0) }
    guard parts.count == 3 else { return nil }
    var time = tm()
    (time.tm_year, time.tm_mon, time.tm_mday) = (parts[0] - 1900, parts[1] - 1, parts[2])
    (time.tm_hour, time.tm_min, time.tm_sec, time.tm_isdst) = (23, 59, 59, -1)
    var seconds = mktime(&time)
    // A day that does not exist has become another.
    guard seconds != -1, time.tm_mday == parts[2], time.tm_mon == parts[1] - 1 else { return nil }
    var universal = tm()
    guard gmtime_r(&seconds, &universal) != nil else { return nil }
    lastSecond = ArchiveDate.text(of: universal)
  }

  private static func text(of time: tm) -> String {
    func padded(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
    let day = "\(time.tm_year + 1900)-\(padded(time.tm_mon + 1))-\(padded(time.tm_mday))"
    return "\(day)T\(padded(time.tm_hour)):\(padded(time.tm_min)):\(padded(time.tm_sec))Z"
  }
}
