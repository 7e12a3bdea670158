import BudgetModel
import Spreadsheet
import TestSupport
import Testing
import Wording

@testable import Exchange

@Suite struct JSONReadingTests {
  private func read(_ text: String) throws -> SubmissionJSON.ReadResult {
    try SubmissionJSON.read(bytes: Array(text.utf8))
  }

  /// A submission with the given members beside those that are required.
  private func submission(_ members: String, projects: String = "[]") throws -> SubmissionJSON.ReadResult {
    try read(#"{"schema":"jixiao/submission/1",\#(members)"projects":\#(projects)}"#)
  }

  @Test func whatIsWrittenComesBack() throws {
    var random = RandomSubmission(seed: 31)
    for _ in 0..<150 {
      let submission = random.next()
      let bytes = SubmissionJSON.bytes(of: submission)
      let result = try SubmissionJSON.read(bytes: bytes)
      #expect(result.submissions == [submission])
      #expect(result.notices.isEmpty)
      // Equality of texts overlooks how their characters are composed; their bytes don't.
      #expect(SubmissionJSON.bytes(of: result.submissions[0]) == bytes)
    }
  }

  /// Lines of one department and year are one submission again; another begins with its text or another head.
  @Test func linesComeBackTogether() throws {
    var random = RandomSubmission(seed: 32)
    let submissions = (0..<8).map { index in
      var submission = random.next()
      submission.department.code = "\(300 + index)"
      return submission
    }
    var bytes: [UInt8] = []
    for submission in submissions {
      var lines = SubmissionLines { bytes += $0 }
      var head = submission
      head.projects = []
      try lines.begin(head)
      for project in submission.projects { try lines.append(project) }
      try lines.end()
    }
    let expected = submissions.filter { $0.overall != nil || !$0.projects.isEmpty }
    #expect(try SubmissionJSON.read(bytes: bytes).submissions == expected)
  }

  @Test func aLineThatIsWrongIsNamed() {
    let good = #"{"schema":"jixiao/submission/1","projects":[]}"#
    #expect(throws: JSONRefusal.missingKey(path: "[1].schema")) { try read("\(good)\n{\"projects\":[]}\n") }
    #expect(throws: JSONRefusal.self) { try read("\(good)\n\(good) x") }
    #expect(throws: JSONRefusal.self) { try read("\(good) \(good)") }
  }

  @Test func keysWithoutValueMayBeNullOrLeftOut() throws {
    let bare = Submission(projects: [
      Project(indicators: [Indicator(target: IndicatorTarget(reading: "", fiscalYear: nil))])
    ])
    #expect(
      try submission("", projects: #"[{"indicators":[{"target":{"raw":""}}]}]"#).submissions == [bare])
    let nulls = #"""
      [{"code":null,"name":null,"unit":null,"budget":null,"purpose":null,"disbursement":null,"goals":null,"title":null,
      "moneyUnit":null,"sources":null,"indicators":[{"level1":null,"basis":null,"weight":null,"remark":null,
      "target":{"raw":"","kind":"placeholder","comparator":null,"number":null,"upper":null,"unit":null,"date":null,
      "grade":null}}]}]
      """#
    let result = try submission(#""fiscalYear":null,"department":null,"overall":null,"#, projects: nulls)
    #expect(result.submissions == [bare])
    #expect(result.notices.isEmpty)
  }

  @Test func spellingOfJSONIsFree() throws {
    let text =
      "\u{FEFF} {\"projects\" :\r\n[ {\"goals\":[\"\\u7ee9\\u6548\\ud83d\\ude00\\/\\n\\\"\\\\\\b\\f\\r\\t\"]} ],\t\"\\u0073chema\":\"jixiao\\/submission/1\"}\n"
    let result = try read(text)
    #expect(result.submissions[0].projects[0].goals == ["绩效😀/\n\"\\\u{8}\u{C}\r\t"])
  }

  @Test func decimalsAreReadExactly() throws {
    let result = try submission(
      "",
      projects: #"""
        [{"budget":{"total":"160000.00","fiscal":"-0.5","other":"99999999999999999999999999999999999.99"},
        "disbursement":[{"month":12,"percent":"33.3333333333333333333333333333"}]}]
        """#)
    let project = result.submissions[0].projects[0]
    #expect(project.budget.total == Money(yuan: ExactDecimal(160_000)))
    #expect(project.budget.fiscal?.description == "-0.50")
    #expect(project.budget.other?.description == "99999999999999999999999999999999999.99")
    #expect(project.disbursement[0].percent?.description == "33.3333333333333333333333333333")
  }

  @Test func orderOfKeysIsFree() throws {
    let last = try submission("", projects: #"[{"indicators":[{"target":{"raw":"年底前"}}]}],"fiscalYear":2022"#)
    let first = try submission(
      #""fiscalYear":2022,"#, projects: #"[{"indicators":[{"target":{"raw":"年底前"}}]}]"#)
    #expect(last.submissions == first.submissions)
    let target = try #require(last.submissions.first?.projects.first?.indicators.first?.target)
    #expect(target == IndicatorTarget(reading: "年底前", fiscalYear: 2022))
  }

  @Test func unknownKeysAreNoticed() throws {
    let result = try submission(
      #""note":{"a":[1,-2.5e3,true,null,"x"]},"department":{"code":"315","phone":"1"},"#,
      projects: #"[{},{"indicators":[{"target":{"raw":"a","Unit":"b"}}]}]"#)
    #expect(
      result.notices == [
        .unknownKey(path: "note"), .unknownKey(path: "department.phone"),
        .unknownKey(path: "projects[1].indicators[0].target.Unit"),
      ])
    #expect(result.submissions[0].department.code == "315")
  }

  @Test func noticesAreCountedBeyondALimit() throws {
    let keys = (0..<1_200).map { "\"k\($0)\":0," }.joined()
    let notices = try submission(keys).notices
    #expect(notices.count == 1_001)
    #expect(notices.last == .more(200))
  }

  @Test func statedReadingThatDiffersIsNoticed() throws {
    let result = try submission(
      "",
      projects: #"""
        [{"indicators":[{"target":{"raw":"按规定执行","kind":"quantitative","number":"1.50","unit":"件"}},
        {"target":{"raw":"按规定执行","number":"5"}},{"target":{"raw":"按规定执行","kind":"qualitative"}}]}]
        """#)
    #expect(
      result.notices == [
        .readingDiffers(
          path: "projects[0].indicators[0].target", raw: "按规定执行", stated: "quantitative 1.5 件",
          read: "qualitative"),
        .readingDiffers(
          path: "projects[0].indicators[1].target", raw: "按规定执行", stated: "5", read: "qualitative"),
      ])
    #expect(result.submissions[0].projects[0].indicators[0].target.kind == .qualitative)
  }

  @Test func noticesHaveIdsAndBothLanguages() {
    let notices: [JSONNotice] = [
      .unknownKey(path: "note"), .readingDiffers(path: "p", raw: "r", stated: "s", read: "t"), .more(3),
    ]
    #expect(notices.map(\.id) == ["json-key-unknown", "json-reading-differs", "json-more-notices"])
    for notice in notices {
      #expect(notice.text(in: .chinese).hasSuffix("。"))
      #expect(notice.text(in: .english).hasSuffix("."))
    }
  }
}
