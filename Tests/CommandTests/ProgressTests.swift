import Testing
import Wording

@testable import jixiao

@Suite struct ProgressTests {
  @Test func showsCountRateTimeLeftAndName() {
    let state = ProgressState(done: 30, total: 120, name: "司法局2022年绩效文本.xlsx")
    #expect(
      state.line(after: .seconds(10), width: 100, in: .chinese)
        == "[#####---------------] 30/120  每秒 3.0 个  还剩 30 秒  司法局2022年绩效文本.xlsx")
    #expect(
      state.line(after: .seconds(10), width: 70, in: .english)
        == "[#####---------------] 30/120  3.0/s  30 s left  司法局2022年绩效文本…")
    #expect(state.line(after: .seconds(10), width: 30, in: .chinese) == "[##--------] 30/120  每秒 3.0…")
  }

  @Test(arguments: [
    (1, 2, 59, "还剩 59 秒"), (1, 2, 61, "还剩 1 分 01 秒"), (1, 3, 3600, "还剩 2 小时 00 分"), (2, 2, 5, "还剩 0 秒"),
  ])
  func tellsTheTimeLeft(_ done: Int, _ total: Int, _ seconds: Int, _ expected: String) {
    let line = ProgressState(done: done, total: total, name: "").line(
      after: .seconds(seconds), width: 80, in: .chinese)
    #expect(line.contains(expected), "\(line)")
  }

  @Test func standsWhateverTheNumbers() {
    for (done, total) in [(0, 0), (0, 5), (-1, 5), (7, 5), (1, 0), (Int.max, Int.max)] {
      for elapsed in [Duration.zero, .nanoseconds(1), .seconds(1_000_000_000)] {
        for width in [-1, 0, 1, 79] {
          let state = ProgressState(done: done, total: total, name: "甲.xlsx")
          #expect(DisplayWidth.of(state.line(after: elapsed, width: width, in: .chinese)) <= max(0, width))
        }
      }
    }
  }

  @Test func isDrawnAtMostTenTimesASecond() {
    var bar = ProgressBar(language: .chinese, width: 80)
    let start = ContinuousClock.now
    let drawings = (0..<1_000).filter { millisecond in
      let state = ProgressState(done: millisecond, total: 1_000, name: "")
      return bar.drawn(state, at: start + .milliseconds(millisecond)) != nil
    }
    #expect(drawings == [300, 400, 500, 600, 700, 800, 900])
  }

  @Test func isErasedOnce() {
    var bar = ProgressBar(language: .chinese, width: 80)
    let start = ContinuousClock.now
    #expect(bar.erased() == "")
    _ = bar.drawn(ProgressState(done: 0, total: 2, name: ""), at: start)
    let drawn = bar.drawn(ProgressState(done: 1, total: 2, name: "甲"), at: start + .seconds(1))
    #expect(drawn == "\r[##########----------] 1/2  每秒 1.0 个  还剩 1 秒  甲\u{1B}[K")
    #expect(bar.erased() == "\r\u{1B}[K")
    #expect(bar.erased() == "")
  }
}
