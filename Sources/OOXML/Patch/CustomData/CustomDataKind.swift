/// What kind of data of a program's own a workbook carries: the root element of its custom XML part.
public struct CustomDataKind: Hashable, Sendable {
  /// The namespace and the name of the root element.
  public let namespace: String
  public let element: String

  /// Tells the part from others of the workbook, for programs that look parts up by it: a GUID in braces.
  public let itemID: String

  public init(namespace: String, element: String, itemID: String) {
    self.namespace = namespace
    self.element = element
    self.itemID = itemID
  }

  var root: QualifiedName { QualifiedName(XMLNamespace(namespace), element) }
}
