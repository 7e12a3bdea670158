import Glibc

/// Has the files of a stream of paths read in several processes, and hands on the answers in the order of the paths.
///
/// A process that falls over a file is started anew and tries it once more; after that the file's answer says so. So no
/// file ends the work, and a process that was killed from outside loses none.
public final class WorkerPool {
  /// What the pool needs to be told.
  public struct Request: Sendable {
    /// The program that reads, with its arguments: it takes paths that end with NUL from its standard input, and
    /// answers each with one line.
    public var program: String
    public var arguments: [String]
    public var environment: [String]

    /// How many processes read at once, at least 1.
    public var jobs: Int

    /// Whether paths end with NUL, not with a line feed.
    public var endsWithNull: Bool

    public init(
      program: String, arguments: [String], environment: [String], jobs: Int, endsWithNull: Bool
    ) {
      self.program = program
      self.arguments = arguments
      self.environment = environment
      self.jobs = jobs
      self.endsWithNull = endsWithNull
    }
  }

  /// How often a file is tried before it is given up.
  private static let attempts = 2

  /// How many answers wait at most for that of a file before them, for each process.
  private static let waitingPerJob = 64

  private struct Task {
    let index: Int
    let path: String
    var attempts = 0
  }

  private let source: Int32
  private let failed: (_ path: String, WorkerFailure) -> [UInt8]
  private let deliver: ([UInt8]) -> Bool
  private let processes: [WorkerProcess]
  private var tasks: [Task?]
  private var splitter: PathSplitter
  private var paths: [PathSplitter.Path] = []
  private var answers: [Int: [UInt8]] = [:]
  private var taken = 0
  private var delivered = 0
  private var isAtEnd = false
  private var isRefused = false

  /// - Parameters:
  ///   - source: the descriptor that the paths are read from.
  ///   - failed: makes the answer for a file that no process lived to answer.
  ///   - deliver: takes an answer; false where no more are wanted.
  public init(
    _ request: Request, readingFrom source: Int32,
    failed: @escaping (_ path: String, WorkerFailure) -> [UInt8],
    deliver: @escaping ([UInt8]) -> Bool
  ) {
    self.source = source
    self.failed = failed
    self.deliver = deliver
    let command = WorkerProcess.Command(
      program: request.program, arguments: request.arguments, environment: request.environment)
    processes = (0..<max(1, request.jobs)).map { _ in WorkerProcess(command) }
    tasks = processes.map { _ in nil }
    splitter = PathSplitter(endsWithNull: request.endsWithNull)
  }

  /// Works until all paths are answered.
  ///
  /// - Throws: where the paths could not be read on; what was read of them is answered.
  public func run() throws(WorkerFailure) {
    var failure: WorkerFailure?
    while !isRefused {
      assign()
      if isDone { break }
      do throws(WorkerFailure) {
        try wait()
      } catch {
        failure = error
        isAtEnd = true
      }
    }
    for process in processes { process.end() }
    if let failure { throw failure }
  }

  private var isDone: Bool {
    isAtEnd && paths.isEmpty && tasks.allSatisfy { $0 == nil }
  }

  // MARK: Work

  /// Gives every process that is free a path, as far as there are any and the answers don't run ahead too far.
  private func assign() {
    while !isRefused, !paths.isEmpty, let place = tasks.firstIndex(where: { $0 == nil }),
      taken - delivered < processes.count * WorkerPool.waitingPerJob
    {
      let path = paths.removeFirst()
      let task = Task(index: taken, path: path.text)
      taken += 1
      if path.isUTF8 { begin(task, at: place) } else { take(failed(path.text, .pathNotUTF8), of: task) }
    }
  }

  private func begin(_ task: Task, at place: Int) {
    var task = task
    while task.attempts < WorkerPool.attempts {
      task.attempts += 1
      do throws(SystemFailure) {
        try processes[place].read(task.path)
        tasks[place] = task
        return
      } catch {
        processes[place].end()
      }
    }
    take(failed(task.path, .processEnded), of: task)
  }

  /// Waits for answers, and for paths where somebody is free to read them.
  private func wait() throws(WorkerFailure) {
    let busy = processes.indices.filter { tasks[$0] != nil }
    var polled = busy.map { pollfd(fd: processes[$0].output, events: Int16(POLLIN), revents: 0) }
    let wantsPaths = !isAtEnd && paths.isEmpty && busy.count < processes.count
    if wantsPaths { polled.append(pollfd(fd: source, events: Int16(POLLIN), revents: 0)) }
    guard poll(&polled, nfds_t(polled.count), -1) >= 0 else {
      let code = errno
      if code == EINTR { return }
      throw .pathsUnreadable(code: code)
    }
    for (index, place) in busy.enumerated() where polled[index].revents != 0 { advance(place) }
    if wantsPaths, polled.last?.revents != 0 { try readPaths() }
  }

  private func advance(_ place: Int) {
    guard let task = tasks[place] else { return }
    switch processes[place].progress() {
    case .unfinished: return
    case .line(let line):
      tasks[place] = nil
      take(line, of: task)
    case .ended:
      tasks[place] = nil
      begin(task, at: place)
    }
  }

  private func readPaths() throws(WorkerFailure) {
    let piece = try PathStream.piece(of: source)
    guard piece.isEmpty else {
      paths += splitter.take(piece)
      return try splitter.checkLength()
    }
    isAtEnd = true
    if let last = splitter.finish() { paths.append(last) }
  }

  /// Hands on an answer, as soon as all before it are.
  private func take(_ answer: [UInt8], of task: Task) {
    answers[task.index] = answer
    while !isRefused, let next = answers.removeValue(forKey: delivered) {
      delivered += 1
      isRefused = !deliver(next)
    }
  }
}
