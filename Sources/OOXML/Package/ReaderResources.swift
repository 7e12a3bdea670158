import Synchronization

/// Parsers and buffers that reading takes, kept for the next file.
///
/// Making them costs about a tenth of the time of a small form. Whoever reads many files keeps one of these and hands it
/// to each ``Workbook``, which takes what it needs when it is opened and gives it back when it is released. One may
/// serve several threads at once. What a file left behind that could not be read to its end is never used again.
///
/// ```swift
/// let resources = ReaderResources()
/// for path in paths { try read(Workbook(path: path, resources: resources)) }
/// ```
public final class ReaderResources: Sendable {
  private let idle = Mutex<[ReaderTools]>([])

  /// As many are kept as workbooks are open at once where each processor has one.
  private static let countLimit = 16

  public init() {}

  /// Tools that nobody else uses until they are given back.
  func take(limits: Limits) throws(Refusal) -> ReaderTools {
    if let tools = idle.withLock({ $0.popLast() }), tools.scanner.limits == limits { return tools }
    return try ReaderTools(limits: limits)
  }

  /// Keeps tools for the next file, if nothing is against it.
  func giveBack(_ tools: ReaderTools) {
    guard tools.scanner.isReusable else { return }
    idle.withLock { idle in
      if idle.count < ReaderResources.countLimit { idle.append(tools) }
    }
  }
}
