/// What one package is read with.
///
/// Sendable because it belongs to one package at a time, and a package is not used by several threads at once.
final class ReaderTools: @unchecked Sendable {
  let scanner: XMLScanner
  let inflater = WholeInflater()
  let formats = NumberFormatCache()

  init(limits: Limits) throws(Refusal) {
    scanner = try XMLScanner(limits: limits)
  }
}
