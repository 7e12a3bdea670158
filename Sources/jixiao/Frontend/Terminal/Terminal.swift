import Glibc

/// What is known about the place that text is written to.
struct Terminal: Sendable {
  /// The file descriptor that is written to.
  let descriptor: Int32

  /// Whether a person watches: a progress bar is drawn there, and nowhere else.
  let isInteractive: Bool
  let hasColour: Bool

  /// The width in columns.
  let width: Int

  /// - Parameters:
  ///   - isTerminal: whether the descriptor is a terminal; asks the system unless told.
  ///   - environment: `NO_COLOR`, set to anything, asks for no colour (no-color.org); `TERM=dumb` is a terminal that
  ///     can't go back on a line; `COLUMNS` is its width.
  init(descriptor: Int32, isTerminal: Bool? = nil, environment: [String: String]) {
    isInteractive = (isTerminal ?? (isatty(descriptor) == 1)) && environment["TERM"] != "dumb"
    hasColour = isInteractive && (environment["NO_COLOR"] ?? "").isEmpty
    width = Self.width(of: descriptor, environment) ?? 80
    self.descriptor = descriptor
  }

  static func standardError(_ environment: [String: String]) -> Terminal {
    Terminal(descriptor: STDERR_FILENO, environment: environment)
  }

  static func standardOutput(_ environment: [String: String]) -> Terminal {
    Terminal(descriptor: STDOUT_FILENO, environment: environment)
  }

  /// The width of the help: 80 columns, or less on a narrower terminal, but never under 40.
  static func helpWidth(_ environment: [String: String]) -> Int {
    max(40, min(80, width(of: STDOUT_FILENO, environment) ?? 80))
  }

  /// The width of a page on standard output: the terminal's, or 120 columns for a file or a pipe, but never under 60.
  static var pageWidth: Int { max(60, width(of: STDOUT_FILENO, HeededEnvironment.variables) ?? 120) }

  private static func width(of descriptor: Int32, _ environment: [String: String]) -> Int? {
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
