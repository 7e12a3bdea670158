import CExpat
import Glibc

/// The prefixes that are declared where the scanner stands (Namespaces in XML 1.0).
///
/// Expat could resolve them itself, but then every event carries the whole namespace name: a tenth of the time of a
/// large sheet.
final class NamespaceBindings {
  private struct Binding {
    /// Empty for the default namespace.
    let prefix: [UInt8]
    let namespace: Namespace

    /// The depth of the element that declares it.
    let depth: Int

    func declares(_ prefix: UnsafeRawBufferPointer) -> Bool {
      guard prefix.count == self.prefix.count, let start = prefix.baseAddress else { return false }
      return memcmp(self.prefix, start, prefix.count) == 0
    }
  }

  private var bindings: [Binding] = []

  /// The elements that `mc:ProcessContent` names, and the depth of the element that names them.
  private var processed: [(names: [UInt8], depth: Int)] = []

  /// That of the elements without prefix.
  private(set) var defaultNamespace = Namespace.none {
    didSet { readsPlainNames = defaultNamespace.isRead }
  }

  /// Whether the elements without prefix are read.
  private(set) var readsPlainNames = true

  /// The number of declarations in force.
  private(set) var count = 0

  /// The depth of the innermost element that declares a prefix.
  private var innermostDepth = 0

  func reset() {
    bindings.removeAll(keepingCapacity: true)
    processed.removeAll(keepingCapacity: true)
    defaultNamespace = .none
    count = 0
    innermostDepth = 0
  }

  /// Whether there may be anything for ``enter(depth:_:)`` among an element's attributes: those of a sheet's cells
  /// have names of one letter.
  @inline(__always)
  static func mayDeclare(_ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>) -> Bool {
    var index = 0
    while let name = attributes[index] {
      // Either has a name of at least five bytes: xmlns, or a prefix and ProcessContent.
      if name[0] != 0, name[1] != 0, name[2] != 0, name[0] == 0x78 || strchr(name, 0x3A) != nil {
        return true
      }
      index += 2
    }
    return false
  }

  /// Takes the declarations among an element's attributes.
  func enter(depth: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>) {
    var index = 0
    var processing: (name: UnsafePointer<XML_Char>, value: UnsafePointer<XML_Char>?)?
    while let name = attributes[index] {
      if name[0] == 0x78, strncmp(name, "xmlns", 5) == 0, name[5] == 0 || name[5] == 0x3A {
        declare(name + 5, attributes[index + 1], depth: depth)
      } else if name[0] != 0, name[1] != 0, isProcessContent(name) {
        processing = (name, attributes[index + 1])
      }
      index += 2
    }
    // Its prefix may be declared behind it.
    if let (name, value) = processing, let names = value, resolve(element: name)?.namespace == .compatibility
    {
      process(names, depth: depth)
    }
  }

  /// Whether an attribute is named `ProcessContent`, behind some prefix.
  private func isProcessContent(_ name: UnsafePointer<XML_Char>) -> Bool {
    guard let colon = strchr(name, 0x3A) else { return false }
    return strcmp(colon, ":ProcessContent") == 0
  }

  private func process(_ names: UnsafePointer<XML_Char>, depth: Int) {
    processed.append((Array(UnsafeRawBufferPointer(start: names, count: strlen(names))), depth))
    count += 1
    innermostDepth = depth
  }

  /// Whether an element that is not known counts as its content alone: `mc:ProcessContent` names it, or all of its
  /// prefix (ECMA-376 part 3, 7.3).
  ///
  /// Prefixes are compared as written: the list and the element stand under the same declaration.
  func isTransparent(element name: UnsafePointer<XML_Char>) -> Bool {
    guard !processed.isEmpty else { return false }
    let name = UnsafeRawBufferPointer(start: name, count: strlen(name))
    guard let colon = name.firstIndex(of: 0x3A) else { return false }
    return processed.contains { list in
      list.names.split(whereSeparator: { $0 <= 0x20 }).contains { item in
        item.elementsEqual(name) || item.last == 0x2A && item.dropLast().elementsEqual(name[...colon])
      }
    }
  }

  private func declare(_ suffix: UnsafePointer<XML_Char>, _ value: UnsafePointer<XML_Char>?, depth: Int) {
    guard let value else { return }
    let prefix =
      suffix[0] == 0 ? [] : [UInt8](UnsafeRawBufferPointer(start: suffix + 1, count: strlen(suffix + 1)))
    let namespace = Namespace(UnsafeRawBufferPointer(start: value, count: strlen(value)))
    bindings.append(Binding(prefix: prefix, namespace: namespace, depth: depth))
    count += 1
    innermostDepth = depth
    if prefix.isEmpty { defaultNamespace = namespace }
  }

  /// Forgets the declarations of an element at its end.
  @inline(__always)
  func leave(depth: Int) {
    if depth == innermostDepth { forget(depth: depth) }
  }

  private func forget(depth: Int) {
    while let last = bindings.last, last.depth >= depth { bindings.removeLast() }
    while let last = processed.last, last.depth >= depth { processed.removeLast() }
    count = bindings.count + processed.count
    innermostDepth = max(bindings.last?.depth ?? 0, processed.last?.depth ?? 0)
    defaultNamespace = bindings.last { $0.prefix.isEmpty }?.namespace ?? .none
  }

  /// The namespace and the name without prefix of an element, or of an attribute with a prefix; nil if its prefix is not declared.
  func resolve(
    element name: UnsafePointer<XML_Char>
  ) -> (namespace: Namespace, name: UnsafeRawBufferPointer)? {
    var length = 0
    while name[length] != 0, name[length] != 0x3A { length += 1 }
    guard name[length] != 0 else {
      return (defaultNamespace, UnsafeRawBufferPointer(start: name, count: length))
    }
    guard let namespace = namespace(ofPrefix: UnsafeRawBufferPointer(start: name, count: length)) else {
      return nil
    }
    let local = name + length + 1
    return (namespace, UnsafeRawBufferPointer(start: local, count: strlen(local)))
  }

  /// The namespace of an attribute's name, whose prefix ends at a length.
  func namespace(ofPrefix prefix: UnsafeRawBufferPointer) -> Namespace? {
    if let binding = bindings.last(where: { $0.declares(prefix) }) { return binding.namespace }
    return ("xml" as StaticString).matches(prefix) ? .foreign : nil
  }
}
