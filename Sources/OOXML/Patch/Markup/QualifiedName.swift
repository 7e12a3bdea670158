/// The name of an element with its namespace; the strict spelling of a namespace counts as the transitional one.
struct QualifiedName: Hashable {
  var namespace: XMLNamespace
  var local: String

  init(_ namespace: XMLNamespace, _ local: String) {
    self.namespace = namespace
    self.local = local
  }

  /// An element of a sheet, of the workbook or of a part that belongs to them.
  static func main(_ local: String) -> QualifiedName { QualifiedName(.main, local) }

  /// - Parameter expanded: as expat joins them: the namespace, a line feed, the name; the name alone where there is none.
  init(expanded: UnsafeRawBufferPointer) {
    guard let separator = expanded.firstIndex(of: 0x0A) else {
      self.init(.none, String(decoding: expanded, as: UTF8.self))
      return
    }
    self.init(
      XMLNamespace(String(decoding: expanded[..<separator], as: UTF8.self)),
      String(decoding: expanded[(separator + 1)...], as: UTF8.self))
  }
}
