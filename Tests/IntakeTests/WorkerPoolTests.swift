import Foundation
import Testing

@testable import Intake

/// The pool with processes that are told by paths how to behave.
@Suite struct WorkerPoolTests {
  /// Answers each path with itself in brackets; dies at `die…`, once at `once…`, and takes its time at `slow…`.
  private static let script = """
    while IFS= read -r -d '' path; do
      case "$path" in
        die*) kill -SEGV $$ ;;
        once*) [ -e "$1/$path" ] || { : > "$1/$path"; kill -KILL $$; } ;;
        slow*) sleep 0.1 ;;
      esac
      printf '[%s]\\n' "$path"
    done
    """

  private static func answers(to paths: [String], jobs: Int) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "jixiao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let list = folder.appending(path: "list")
    try Data(paths.joined(separator: "\n").utf8).write(to: list)
    let input = try FileHandle(forReadingFrom: list)
    let request = WorkerPool.Request(
      program: "/bin/bash", arguments: ["-c", script, "bash", folder.path],
      environment: ["PATH=/usr/bin:/bin"],
      jobs: jobs, endsWithNull: false)
    var answers: [String] = []
    let pool = WorkerPool(request, readingFrom: input.fileDescriptor) { path, failure in
      Array("<\(path) \(failure.id)>\n".utf8)
    } deliver: { line in
      answers.append(String(decoding: line.dropLast(), as: UTF8.self))
      return true
    }
    try pool.run()
    return answers
  }

  @Test(arguments: [1, 2, 3])
  func answersInTheOrderOfThePaths(_ jobs: Int) throws {
    let paths = (0..<40).map { $0 % 13 == 0 ? "slow\($0)" : "file \($0)" }
    #expect(try Self.answers(to: paths, jobs: jobs) == paths.map { "[\($0)]" })
  }

  @Test(arguments: [1, 2])
  func aFileThatEndsItsProcessEndsNothingElse(_ jobs: Int) throws {
    let answers = try Self.answers(to: ["a", "die", "b", "die too", "c"], jobs: jobs)
    #expect(answers == ["[a]", "<die worker-ended>", "[b]", "<die too worker-ended>", "[c]"])
  }

  /// A process that was killed from outside loses no file.
  @Test func aFileIsTriedOnceMore() throws {
    #expect(
      try Self.answers(to: ["a", "once1", "once2", "b"], jobs: 2) == ["[a]", "[once1]", "[once2]", "[b]"])
  }

  @Test func noPathsNeedNoProcess() throws {
    #expect(try Self.answers(to: [], jobs: 4).isEmpty)
  }

  @Test func aProgramThatCannotBeStartedIsSaidForEachFile() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("a\nb\n".utf8))
    try pipe.fileHandleForWriting.close()
    let request = WorkerPool.Request(
      program: "/nowhere/jixiao", arguments: [], environment: [], jobs: 2, endsWithNull: false)
    var answers: [[UInt8]] = []
    let pool = WorkerPool(request, readingFrom: pipe.fileHandleForReading.fileDescriptor) { path, _ in
      Array(path.utf8)
    } deliver: { line in
      answers.append(line)
      return true
    }
    try pool.run()
    #expect(answers == [Array("a".utf8), Array("b".utf8)])
  }
}
