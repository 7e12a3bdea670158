/// Writes a whole text on standard output.
func writeText(_ bytes: [UInt8], console: Console) -> ExitStatus {
  do throws(StandardOutput.Failure) {
    try StandardOutput.write(bytes)
    return .done
  } catch {
    if case .failed(let code) = error { console.error(CommandMessage.standardOutputFailed(code: code)) }
    return .output
  }
}
