import Testing

@testable import Archive

@Suite struct OrderedWorkTests {
  @Test(arguments: [1, 2, 7]) func valuesComeInOrder(jobs: Int) throws {
    let work = OrderedWork(count: 300, jobs: jobs) { $0 * 2 }
    var taken: [Int] = []
    try work.run { index, value in
      #expect(value == index * 2)
      taken.append(index)
      return true
    }
    #expect(taken == Array(0..<300))
  }

  @Test func endsEarlyAndByErrors() throws {
    struct Failure: Error {}
    var count = 0
    try OrderedWork(count: 100, jobs: 3) { $0 }.run { index, _ in
      count += 1
      return index < 10
    }
    #expect(count == 11)
    #expect(throws: Failure.self) {
      try OrderedWork(count: 100, jobs: 3) { $0 }.run { _, _ in throw Failure() }
    }
    try OrderedWork(count: 0, jobs: 2) { $0 }.run { _, _ in true }
  }
}
