import Archive
import Glibc
import Intake
import Wording

/// Answers the paths on standard input.
struct WorkerRun {
  let given: GivenInputs
  let endsWithNull: Bool
  let console: Console

  /// Has processes of their own read the files, so that none can end this one.
  func guarded(jobs: Int, arguments: [String]) -> ExitStatus {
    let language = console.language
    var status = ExitStatus.done
    let request = WorkerPool.Request(
      program: "/proc/self/exe", arguments: arguments, environment: WorkerRun.environment, jobs: jobs,
      endsWithNull: endsWithNull)
    let pool = WorkerPool(request, readingFrom: STDIN_FILENO) { path, failure in
      FileRecord(path: path, refusal: failure).line(in: language)
    } deliver: { line in
      status = writeText(line, console: console)
      return status == .done
    }
    return finish { () throws(WorkerFailure) in try pool.run() }.worse(status)
  }

  /// Reads the files in this process, one after another.
  func alone() -> ExitStatus {
    let language = console.language
    var status = ExitStatus.done
    let reader = FileRecord.Reader(options: given.options, rules: given.rules)
    let stream = PathStream(readingFrom: STDIN_FILENO, endsWithNull: endsWithNull)
    let result = finish { () throws(WorkerFailure) in
      try stream.handOn { path, failure in
        let record =
          failure.map { FileRecord(path: path, refusal: $0) }
          ?? reader.read(path)
        status = writeText(record.line(in: language), console: console)
        return status == .done
      }
    }
    return result.worse(status)
  }

  private func finish(_ work: () throws(WorkerFailure) -> Void) -> ExitStatus {
    do throws(WorkerFailure) {
      try work()
      return .done
    } catch {
      console.error(error)
      return .output
    }
  }

  /// What a process is given of this one's environment: no trace of its fall, which takes long to make.
  private static var environment: [String] {
    let names = HeededEnvironment.names + ["PATH", "TMPDIR", "LD_LIBRARY_PATH"]
    return names.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
      + ["SWIFT_BACKTRACE=enable=no"]
  }
}
