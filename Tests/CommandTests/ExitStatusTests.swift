import Testing

@testable import jixiao

@Suite struct ExitStatusTests {
  private static let fromWorst: [jixiao.ExitStatus] = [
    .output, .usage, .unreadable, .limit, .findings, .done,
  ]

  @Test func isTheWorstOfAll() {
    #expect(Set(Self.fromWorst) == Set(jixiao.ExitStatus.allCases))
    for (index, worse) in Self.fromWorst.enumerated() {
      for other in Self.fromWorst[index...] {
        #expect(worse.worse(other) == worse)
        #expect(other.worse(worse) == worse)
      }
    }
    #expect([jixiao.ExitStatus]().worst() == .done)
    #expect([.findings, .limit, .unreadable, .done].worst() == jixiao.ExitStatus.unreadable)
  }

  @Test func hasTheNumbersThatScriptsKnow() {
    #expect(Self.fromWorst.map(\.rawValue) == [5, 2, 3, 4, 1, 0])
  }
}
