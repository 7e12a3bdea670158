/// Why a list of inputs can't be used.
struct InputListFailure: Error, Equatable {
  let message: CommandMessage

  init(_ message: CommandMessage) {
    self.message = message
  }
}
