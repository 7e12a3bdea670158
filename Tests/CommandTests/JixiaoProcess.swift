import Foundation
import Testing

/// The real program, run in a temporary folder of its own with a clean environment.
struct JixiaoProcess {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The folder that the program runs in; removed by ``remove()``.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "jixiao-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The program, which the build lays beside the tests' own.
  static func executable() throws -> URL {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let candidates = [tests, URL(filePath: CommandLine.arguments[0]), Bundle.main.bundleURL]
      .map { $0.deletingLastPathComponent().appending(path: "jixiao") }
    return try #require(
      candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) },
      "the program stands in none of \(candidates.map(\.path))")
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  func run(_ arguments: [String], environment: [String: String] = [:], input: String = "") async throws
    -> Result
  {
    try await run(Self.executable(), arguments, environment: environment, input: input)
  }

  /// Runs a line of the shell in which `$JIXIAO` is the program.
  func shell(_ line: String) async throws -> Result {
    let environment = ["JIXIAO": try Self.executable().path, "PATH": "/usr/bin:/bin"]
    return try await run(URL(filePath: "/bin/sh"), ["-c", line], environment: environment, input: "")
  }

  private func run(
    _ executable: URL, _ arguments: [String], environment: [String: String], input: String
  ) async throws -> Result {
    // Files take output of any length, where a pipe that nobody reads would stop the program.
    let streams = folder.appending(path: "streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    try Data(input.utf8).write(to: streams.appending(path: "0"))
    for name in ["1", "2"] { try Data().write(to: streams.appending(path: name)) }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: streams.appending(path: "0"))
    process.standardOutput = try FileHandle(forWritingTo: streams.appending(path: "1"))
    process.standardError = try FileHandle(forWritingTo: streams.appending(path: "2"))
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in ended.resume() }
      do { try process.run() } catch { ended.resume(throwing: error) }
    }
    try #require(process.terminationReason == .exit)
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: streams.appending(path: "1")), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: streams.appending(path: "2")), as: UTF8.self))
  }
}
