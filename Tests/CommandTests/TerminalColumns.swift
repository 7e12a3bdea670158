/// The columns of a line as counted for the tests, by other means than the program's: two for what is neither ASCII nor
/// one of the narrow signs that our texts hold.
func terminalColumns(_ line: some StringProtocol) -> Int {
  line.reduce(0) { $0 + ($1.isASCII || "“”…—·≥≤é↵".contains($1) ? 1 : 2) }
}
