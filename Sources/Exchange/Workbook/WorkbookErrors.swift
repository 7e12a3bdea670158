import CXLSXWriter

/// The first error among many calls of libxlsxwriter.
struct WorkbookErrors {
  private(set) var first = LXW_NO_ERROR

  mutating func note(_ error: lxw_error) {
    if first == LXW_NO_ERROR { first = error }
  }
}
