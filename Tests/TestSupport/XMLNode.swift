import CExpat

/// An element of an XML part, for tests that look into a package.
public final class XMLNode {
  /// The namespace's name, empty where there is none.
  public let namespace: String

  /// The name without a prefix.
  public let name: String

  /// By name; of attributes in a namespace its name and a blank come first.
  public let attributes: [String: String]

  public fileprivate(set) var children: [XMLNode] = []

  /// The text directly in the element.
  public fileprivate(set) var text = ""

  fileprivate init(namespace: String, name: String, attributes: [String: String]) {
    self.namespace = namespace
    self.name = name
    self.attributes = attributes
  }

  /// The root element of a part; nil where it is not well-formed, its namespaces included.
  public static func root(of part: [UInt8]) -> XMLNode? {
    let builder = Builder()
    guard let parser = XML_ParserCreateNS(nil, 0x20) else { return nil }
    defer { XML_ParserFree(parser) }
    XML_SetUserData(parser, Unmanaged.passUnretained(builder).toOpaque())
    XML_SetElementHandler(
      parser, { Builder.of($0)?.start($1, $2) }, { data, _ in Builder.of(data)?.end() })
    XML_SetCharacterDataHandler(parser) { Builder.of($0)?.append($1, $2) }
    let status = part.withUnsafeBytes { bytes in
      XML_Parse(
        parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), Int32(XML_TRUE))
    }
    return status == XML_STATUS_OK ? builder.root : nil
  }

  /// The children of a name.
  public func children(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

  /// The first child of a name.
  public func child(_ name: String) -> XMLNode? { children.first { $0.name == name } }

  /// The element and all in it that have a name.
  public func all(_ name: String) -> [XMLNode] {
    (self.name == name ? [self] : []) + children.flatMap { $0.all(name) }
  }

  /// The value of the attribute `id` in the namespace of relationships.
  public var relationship: String? {
    attributes.first { $0.key.hasSuffix("/relationships id") }?.value
  }

  private final class Builder {
    var root: XMLNode?
    var open: [XMLNode] = []

    static func of(_ data: UnsafeMutableRawPointer?) -> Builder? {
      data.map { Unmanaged<Builder>.fromOpaque($0).takeUnretainedValue() }
    }

    func start(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
      guard let name else { return }
      var values: [String: String] = [:]
      var index = 0
      while let attributes, let key = attributes[index], let value = attributes[index + 1] {
        values[String(cString: key)] = String(cString: value)
        index += 2
      }
      let parts = String(cString: name).split(separator: " ")
      let node = XMLNode(
        namespace: parts.count > 1 ? String(parts[0]) : "", name: String(parts.last ?? ""), attributes: values
      )
      if let parent = open.last { parent.children.append(node) } else { root = node }
      open.append(node)
    }

    func end() { open.removeLast() }

    func append(_ text: UnsafePointer<CChar>?, _ count: Int32) {
      guard let text, let node = open.last else { return }
      node.text += String(
        decoding: UnsafeRawBufferPointer(start: text, count: Int(count)), as: UTF8.self)
    }
  }
}
