import Exchange
import Intake
import Wording

/// Where a command writes what it took out of an archive.
struct ArchiveOutput {
  /// Nil for standard output.
  let path: String?

  /// What must not be replaced.
  let inputs: [String]
  let console: Console

  /// Whether nothing that was read would be replaced; says so where it would.
  func isFit() -> Bool {
    guard let path, FileIdentity.names(path, oneOf: inputs) else { return true }
    console.error(ConversionFailure.outputIsInput(path: path))
    return false
  }

  /// Writes a whole file.
  func write(_ bytes: [UInt8]) -> ExitStatus {
    guard let path else { return writeText(bytes, console: console) }
    do {
      try WholeFile.write(bytes, to: path)
    } catch {
      console.error(error)
      return .output
    }
    console.notice(ArchiveMessage.written(path: path, projects: nil))
    return .done
  }
}
