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

  /// That of the elements without prefix.
  private(set) var defaultNamespace = Namespace.none

  /// The number of declarations in force.
  private(set) var count = 0

  /// The depth of the innermost element that declares a prefix.
  private var innermostDepth = 0

  func reset() {
    bindings.removeAll(keepingCapacity: true)
    defaultNamespace = .none
    count = 0
    innermostDepth = 0
  }

  /// Takes the declarations among an element's attributes.
  func enter(depth: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>) {
    var index = 0
    while let name = attributes[index] {
      if name[0] == 0x78, strncmp(name, "xmlns", 5) == 0, name[5] == 0 || name[5] == 0x3A {
        declare(name + 5, attributes[index + 1], depth: depth)
      }
      index += 2
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
  func leave(depth: Int) {
    guard depth == innermostDepth else { return }
    while let last = bindings.last, last.depth >= depth { bindings.removeLast() }
    count = bindings.count
    innermostDepth = bindings.last?.depth ?? 0
    defaultNamespace = bindings.last { $0.prefix.isEmpty }?.namespace ?? .none
  }

  /// The namespace and the name without prefix of an element; nil if its prefix is not declared.
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
