import Testing

@testable import Reports

@Suite struct ChangedPartTests {
  @Test func commonEndsAreLeftOut() {
    let part = ChangedPart(from: "用于法律援助经费", to: "用于值班援助经费")
    #expect(part?.before == "用于" && part?.after == "援助经费")
    #expect(part?.old == "法律" && part?.new == "值班")
  }

  /// A sign that stands twice belongs to one end alone.
  @Test func endsDoNotOverlap() {
    let part = ChangedPart(from: "aa", to: "aaa")
    #expect(part.map { $0.before + $0.old + $0.after } == "aa")
    #expect(part.map { $0.before + $0.new + $0.after } == "aaa")
  }

  @Test func numbersAreNotCut() {
    let part = ChangedPart(from: "不少于160000.00元每年", to: "不少于180000.00元每年")
    #expect(part?.old == "160000.00" && part?.new == "180000.00")
  }

  @Test func otherTextsHaveNone() {
    #expect(ChangedPart(from: "甲乙丙丁", to: "子丑寅卯") == nil)
    #expect(ChangedPart(from: "", to: "子") == nil)
  }

  @Test func excerptsShowWhatStandsBeside() {
    let long = String(repeating: "长", count: 50)
    let part = ChangedPart(from: long + "甲" + long, to: long + "乙" + long)
    let twelve = String(repeating: "长", count: 12)
    #expect(part?.excerpts.old == "…\(twelve)甲\(twelve)…")
  }
}
