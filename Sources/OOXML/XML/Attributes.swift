import CExpat
import Glibc

/// The attributes of one element, borrowed from expat for the time of one call.
struct Attributes {
  /// Names and values in turn, nil at the end.
  let list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>
  unowned(unsafe) let namespaces: NamespaceBindings

  /// The bytes of the attribute of a name without prefix.
  func bytes(of name: StaticString) -> UnsafeRawBufferPointer? {
    var index = 0
    while let candidate = list[index] {
      if strcmp(candidate, UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: XML_Char.self)) == 0 {
        return list[index + 1].map { UnsafeRawBufferPointer(start: $0, count: strlen($0)) }
      }
      index += 2
    }
    return nil
  }

  func text(of name: StaticString) -> String? {
    bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of `r:id`, whatever the prefix.
  func relationshipID() -> String? {
    var index = 0
    while let candidate = list[index] {
      if let colon = strchr(candidate, 0x3A), strcmp(colon + 1, "id") == 0,
        namespaces.namespace(
          ofPrefix: UnsafeRawBufferPointer(
            start: candidate, count: colon - UnsafeMutablePointer(mutating: candidate)))
          == .documentRelationships
      {
        return list[index + 1].map { String(cString: $0) }
      }
      index += 2
    }
    return nil
  }

  /// An attribute that is true as `1` or `true`.
  func flag(_ name: StaticString) -> Bool {
    guard let bytes = bytes(of: name) else { return false }
    return ("1" as StaticString).matches(bytes) || ("true" as StaticString).matches(bytes)
  }
}
