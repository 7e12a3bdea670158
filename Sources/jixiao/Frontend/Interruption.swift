import Glibc
import Synchronization

/// Whether the user has asked the program to stop (Ctrl-C, or `kill`).
///
/// The first time the work ends at the next place where nothing is lost; the second time at once.
enum Interruption {
  private static let asked = Atomic<Bool>(false)

  /// Heeds the signals from now on.
  static func heed() {
    // Made before a signal can come, since making it in a handler isn't safe.
    asked.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.asked.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }

  static var isAsked: Bool { asked.load(ordering: .relaxed) }
}
