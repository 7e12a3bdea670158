import Wording

/// A line of a terminal that is drawn again and again while work goes on.
struct ProgressBar {
  /// Work that is done within this time shows no bar.
  private static let patience = Duration.milliseconds(300)

  /// The bar is drawn at most ten times a second.
  private static let interval = Duration.milliseconds(100)

  private let language: Language
  private let width: Int
  private var start: ContinuousClock.Instant?
  private var lastDrawn: ContinuousClock.Instant?
  private var isVisible = false

  init(language: Language, width: Int) {
    self.language = language
    self.width = width
  }

  /// What to write to show a state; nil where it is too early to draw.
  mutating func drawn(_ state: ProgressState, at now: ContinuousClock.Instant) -> String? {
    guard let start else {
      start = now
      return nil
    }
    guard now - start >= Self.patience else { return nil }
    if let lastDrawn, now - lastDrawn < Self.interval { return nil }
    lastDrawn = now
    isVisible = true
    // The last column stays free: a terminal may go to the next line when it is filled.
    return "\r" + state.line(after: now - start, width: width - 1, in: language) + "\u{1B}[K"
  }

  /// What to write to take the bar away; empty where none is shown.
  mutating func erased() -> String {
    guard isVisible else { return "" }
    isVisible = false
    return "\r\u{1B}[K"
  }

  /// Forgets the time, for the next piece of work.
  mutating func restart() {
    start = nil
    lastDrawn = nil
  }
}
