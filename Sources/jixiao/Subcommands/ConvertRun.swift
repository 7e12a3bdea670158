import Glibc
import Wording

/// Reads the inputs and writes what they say.
func runConvert(_ request: ConvertRequest, console: Console, language: Language) -> ExitStatus {
  request.inputs.map { path in
    guard access(path, F_OK) != 0 else { return .done }
    console.error(CommandMessage.inputMissing(path: path))
    return .unreadable
  }.worst()
}
