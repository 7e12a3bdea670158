import Glibc

/// A process of the program that reads the files whose paths it is told, one at a time, and answers each with a line.
///
/// What ends the process ends nothing else.
final class WorkerProcess {
  /// How such a process is started.
  struct Command: Sendable {
    /// The path of the program.
    var program: String
    var arguments: [String]

    /// The variables of its environment, such as `LANG=zh_CN.UTF-8`.
    var environment: [String]
  }

  private let command: Command
  private var id: pid_t = 0
  private var input: Int32 = -1

  /// Where its answers can be read, -1 where it doesn't run.
  private(set) var output: Int32 = -1
  private var answer: [UInt8] = []

  init(_ command: Command) {
    self.command = command
  }

  deinit { end() }

  /// Has a path read.
  ///
  /// - Throws: the system's error where no process could be started, or this one has ended.
  func read(_ path: String) throws(SystemFailure) {
    if id == 0 { try start() }
    var bytes = Array(path.utf8)[...]
    bytes.append(0)
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        throw SystemFailure(code: errno)
      }
    }
  }

  /// What has come of an answer.
  enum Progress {
    case unfinished

    /// The whole line, with its line feed.
    case line([UInt8])

    /// The process ended before it had answered.
    case ended
  }

  /// Takes what can be read of the answer; waits where nothing can.
  func progress() -> Progress {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    let count = buffer.withUnsafeMutableBytes { Glibc.read(output, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { return .unfinished }
    guard count > 0 else {
      end()
      return .ended
    }
    answer += buffer.prefix(count)
    guard answer.last == 0x0A else { return .unfinished }
    defer { answer = [] }
    return .line(answer)
  }

  /// Lets the process end, and waits for it.
  func end() {
    guard id != 0 else { return }
    _ = close(input)
    _ = close(output)
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    (id, input, output, answer) = (0, -1, -1, [])
  }

  // MARK: Starting

  private func start() throws(SystemFailure) {
    let paths = try WorkerProcess.pipe()
    let answers: (read: Int32, write: Int32)
    do throws(SystemFailure) {
      answers = try WorkerProcess.pipe()
    } catch {
      for descriptor in [paths.read, paths.write] { _ = close(descriptor) }
      throw error
    }
    let code = spawn(reading: paths.read, writing: answers.write)
    for descriptor in [paths.read, answers.write] { _ = close(descriptor) }
    guard code == 0 else {
      for descriptor in [paths.write, answers.read] { _ = close(descriptor) }
      id = 0
      throw SystemFailure(code: code)
    }
    (input, output) = (paths.write, answers.read)
  }

  private func spawn(reading input: Int32, writing output: Int32) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    return WorkerProcess.withStrings([command.program] + command.arguments) { arguments in
      WorkerProcess.withStrings(command.environment) { environment in
        posix_spawn(&id, command.program, &actions, nil, arguments, environment)
      }
    }
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }

  private static func pipe() throws(SystemFailure) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw SystemFailure(code: errno) }
    // A process that holds another's ends would keep it from seeing that its work is over.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}

/// An error of the system (`errno`) as an error of Swift's.
struct SystemFailure: Error, Hashable {
  let code: Int32
}
