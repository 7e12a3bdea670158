import Dispatch
import Synchronization

/// Makes values on several threads and hands them over one by one, in order, on the thread that asks.
///
/// At most so many values wait as the window is wide, however slow the taker or one value is, so that memory stays flat;
/// and what is taken doesn't depend on the number of threads.
final class OrderedWork<Value: Sendable>: Sendable {
  private struct State {
    var next = 0
    var made: [Int: Value] = [:]
    var isStopped = false
  }

  private let count: Int
  private let jobs: Int
  private let make: @Sendable (Int) -> Value
  private let state = Mutex(State())
  private let room: DispatchSemaphore
  private let ready = DispatchSemaphore(value: 0)

  /// Values that may wait for each thread.
  private static var windowForEachJob: Int { 4 }

  /// - Parameter make: makes the value of a number from 0 to `count`.
  init(count: Int, jobs: Int, make: @escaping @Sendable (Int) -> Value) {
    self.count = count
    self.jobs = max(1, jobs)
    self.make = make
    room = DispatchSemaphore(value: max(1, jobs) * Self.windowForEachJob)
  }

  /// - Parameter take: takes a value; false ends the work early.
  /// - Throws: what `take` throws, when all threads have ended.
  func run(_ take: (Int, Value) throws -> Bool) throws {
    let threads = DispatchGroup()
    let queue = DispatchQueue(label: "ordered-work", attributes: .concurrent)
    for _ in 0..<jobs { queue.async(group: threads) { self.work() } }
    defer {
      state.withLock { $0.isStopped = true }
      for _ in 0..<jobs { room.signal() }
      threads.wait()
      // What nobody takes any more; a semaphore must not end below the value that it began with.
      for _ in 0..<jobs * Self.windowForEachJob { room.signal() }
    }
    for index in 0..<count {
      let value = wait(for: index)
      room.signal()
      guard try take(index, value) else { return }
    }
  }

  private func wait(for index: Int) -> Value {
    while true {
      if let value = state.withLock({ $0.made.removeValue(forKey: index) }) { return value }
      ready.wait()
    }
  }

  private func work() {
    while true {
      room.wait()
      let index = state.withLock { state -> Int? in
        guard !state.isStopped, state.next < count else { return nil }
        defer { state.next += 1 }
        return state.next
      }
      guard let index else { return }
      let value = make(index)
      state.withLock { $0.made[index] = value }
      ready.signal()
    }
  }
}
