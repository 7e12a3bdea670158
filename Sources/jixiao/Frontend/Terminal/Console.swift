import Glibc
import Synchronization
import Wording

/// Where everything goes that is no data: messages and the progress bar, on standard error.
///
/// May be used by several threads at once; lines are never mixed.
final class Console: Sendable {
  let language: Language

  /// Whether all but errors is kept back.
  let isQuiet: Bool
  private let terminal: Terminal
  private let progressBar: Mutex<ProgressBar>

  init(language: Language, isQuiet: Bool, terminal: Terminal) {
    self.language = language
    self.isQuiet = isQuiet
    self.terminal = terminal
    progressBar = Mutex(ProgressBar(language: language, width: terminal.width))
  }

  /// Says why something could not be done.
  func error(_ message: some Worded) {
    write(label: BilingualText("错误：", "Error: "), colour: 31, message.text(in: language))
  }

  /// Says what the user should look at.
  func warning(_ message: some Worded) {
    guard !isQuiet else { return }
    write(label: BilingualText("警告：", "Warning: "), colour: 33, message.text(in: language))
  }

  /// Says what was done.
  func notice(_ message: some Worded) {
    guard !isQuiet else { return }
    writeLine(PrintableText.onOneLine(message.text(in: language)))
  }

  /// Says what was found in an input; errors also where the console is quiet.
  func problem(_ line: ProblemLine) {
    guard !isQuiet || line.severity == .error else { return }
    let shown = line.severity.word(in: language, hasColour: terminal.hasColour)
    writeLine(shown + " " + PrintableText.onOneLine(line.rest(in: language)))
  }

  /// Writes a line, or several, also where the console is quiet.
  func line(_ text: String) {
    writeLine(PrintableText.of(text))
  }

  /// Shows how far the work has come, where a person watches.
  ///
  /// - Parameters:
  ///   - done: the number of things that are done.
  ///   - total: the number that there are.
  ///   - name: the one that is worked on.
  func progress(_ done: Int, of total: Int, name: String) {
    guard terminal.isInteractive, !isQuiet else { return }
    let state = ProgressState(done: done, total: total, name: PrintableText.onOneLine(name))
    progressBar.withLock { bar in
      if let text = bar.drawn(state, at: .now) { write(text) }
    }
  }

  /// Takes the progress bar away.
  func endProgress() {
    progressBar.withLock { bar in
      write(bar.erased())
      bar.restart()
    }
  }

  private func write(label: BilingualText, colour: Int, _ text: String) {
    let label = label.text(in: language)
    let shown = terminal.hasColour ? "\u{1B}[\(colour)m\(label)\u{1B}[0m" : label
    writeLine(shown + PrintableText.onOneLine(text))
  }

  private func writeLine(_ text: String) {
    progressBar.withLock { bar in
      write(bar.erased() + text + "\n")
    }
  }

  /// What can't be written to standard error can't be told anywhere.
  private func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(terminal.descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }
}
