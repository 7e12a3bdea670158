import CExpat
import Glibc

/// Runs expat over the parts of a package and hands their elements to a reader.
///
/// One scanner, and so one expat parser, serves for many parts. The reader sees only elements of the namespaces that
/// are read; other elements, extensions among them, are skipped with their content unless
/// `mc:ProcessContent` names them, and of `mc:AlternateContent` the fallback is taken. A document type declaration is refused before anything in it is looked at.
final class XMLScanner {
  private let parser: XML_Parser
  private let limits: Limits
  private let namespaces = NamespaceBindings()

  /// The elements from the root to where the scanner stands.
  private let path: UnsafeMutablePointer<ElementName>
  private let depthLimit: Int

  /// Where the scanner stands. Every event changes it, so it lies behind a pointer: the checks for conflicting
  /// accesses to a class's own properties, and the counting of references, cost a tenth of a large sheet's time.
  private let place: UnsafeMutablePointer<ScannerPlace>
  private let idleReader: PartReader
  private var encoding = ""

  /// What stopped the scan; callbacks can't throw through expat.
  private var failure: Refusal?

  init(limits: Limits) throws(Refusal) {
    guard let parser = XML_ParserCreate(nil) else { throw .systemFailure(errorNumber: ENOMEM) }
    self.parser = parser
    self.limits = limits
    idleReader = PartReader(part: "", root: .other, limits: limits)
    place = .allocate(capacity: 1)
    place.initialize(to: ScannerPlace(idleReader))
    depthLimit = min(max(1, limits.xmlDepth), 1 << 16)
    path = .allocate(capacity: depthLimit + 1)
    path.initialize(repeating: .other, count: depthLimit + 1)
  }

  deinit {
    XML_ParserFree(parser)
    path.deallocate()
    place.deallocate()
  }

  /// Reads a whole part.
  func scan(_ content: EntryContent, with reader: PartReader) throws(Refusal) {
    prepare(for: reader)
    defer { place.pointee = ScannerPlace(idleReader) }
    var fed = 0
    while !content.isComplete {
      let room = max(1, content.nextPieceLength)
      guard let buffer = XML_GetBuffer(parser, Int32(room)) else { throw .systemFailure(errorNumber: ENOMEM) }
      let piece = UnsafeMutableRawBufferPointer(start: buffer, count: content.nextPieceLength)
      let count = try content.read(into: piece)
      fed += count
      let status = XML_ParseBuffer(parser, Int32(count), content.isComplete ? 1 : 0)
      guard status == XML_STATUS_OK else { throw try refusal(content) }
      try checkTokenLength(fed: fed)
    }
  }

  private func prepare(for reader: PartReader) {
    XML_ParserReset(parser, nil)
    namespaces.reset()
    encoding = ""
    failure = nil
    place.pointee = ScannerPlace(reader)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(parser, startElementHandler, endElementHandler)
    XML_SetCharacterDataHandler(parser, characterDataHandler)
    XML_SetStartDoctypeDeclHandler(parser, doctypeHandler)
    XML_SetXmlDeclHandler(parser, declarationHandler)
  }

  /// Why expat stopped.
  private func refusal(_ content: EntryContent) throws(Refusal) -> Refusal {
    if let failure { return failure }
    let refusal: Refusal
    switch XML_GetErrorCode(parser) {
    case XML_ERROR_NO_MEMORY: return .systemFailure(errorNumber: ENOMEM)
    case XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING:
      refusal = .unsupportedEncoding(part: part, encoding: encoding)
    default: refusal = brokenXML
    }
    // Damaged data rarely is XML: that the file is damaged is the better reason, and only its end tells.
    try content.drain()
    return refusal
  }

  /// The name of the part that is being read.
  private var part: String { place.pointee.reader.takeUnretainedValue().part }

  private var brokenXML: Refusal {
    .brokenXML(
      part: part, line: Int(clamping: XML_GetCurrentLineNumber(parser)),
      column: Int(clamping: XML_GetCurrentColumnNumber(parser)) + 1)
  }

  /// Expat keeps what it has not parsed yet: one tag or comment.
  private func checkTokenLength(fed: Int) throws(Refusal) {
    let position = Int(XML_GetCurrentByteIndex(parser))
    guard position >= 0, fed - position > limits.xmlTokenLength else { return }
    throw .limitReached(.xmlTokenLength, value: limits.xmlTokenLength, part: part)
  }
}

extension XMLScanner {
  fileprivate func start(
    _ name: UnsafePointer<XML_Char>, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>
  ) {
    guard !place.pointee.isStopped else { return }
    let depth = place.pointee.depth + 1
    place.pointee.depth = depth
    guard depth <= depthLimit else {
      return stop(.limitReached(.xmlDepth, value: limits.xmlDepth, part: part))
    }
    guard place.pointee.skippedDepth == 0 else { return }
    namespaces.enter(depth: depth, attributes)
    guard namespaces.count <= limits.xmlNamespaces else {
      return stop(.limitReached(.xmlNamespaces, value: limits.xmlNamespaces, part: part))
    }
    guard let element = element(name) else { return stop(brokenXML) }
    path[depth] = element
    switch element {
    case .transparent: return
    case .other where depth > 1: place.pointee.skippedDepth = depth
    default: deliver(element, Attributes(list: attributes, namespaces: namespaces))
    }
  }

  private func deliver(_ element: ElementName, _ attributes: Attributes) {
    place.pointee.reader._withUnsafeGuaranteedRef { reader in
      guard place.pointee.depth > 1 || element == reader.root else {
        return stop(.unexpectedRoot(part: reader.part))
      }
      do throws(Refusal) {
        try reader.start(element, attributes)
      } catch {
        stop(error)
      }
    }
  }

  fileprivate func end() {
    guard !place.pointee.isStopped else { return }
    let depth = place.pointee.depth
    let isSkipped = place.pointee.skippedDepth != 0
    if place.pointee.skippedDepth == depth { place.pointee.skippedDepth = 0 }
    if place.pointee.skippedDepth == 0 { namespaces.leave(depth: depth) }
    place.pointee.depth = depth - 1
    guard !isSkipped, path[depth] != .transparent else { return }
    place.pointee.reader._withUnsafeGuaranteedRef { reader in
      do throws(Refusal) {
        try reader.end(path[depth])
      } catch {
        stop(error)
      }
    }
  }

  fileprivate func characterData(_ piece: UnsafeRawBufferPointer) {
    guard place.pointee.skippedDepth == 0, !place.pointee.isStopped else { return }
    place.pointee.reader._withUnsafeGuaranteedRef { reader in
      guard reader.text.isCollecting, !reader.text.append(piece) else { return }
      stop(.limitReached(.stringLength, value: limits.stringLength, part: reader.part))
    }
  }

  fileprivate func documentType() {
    stop(.documentTypeDeclaration(part: part))
  }

  fileprivate func declaration(encoding: UnsafePointer<XML_Char>?) {
    if let encoding { self.encoding = String(cString: encoding) }
  }

  /// The element of a name; nil if its prefix is not declared.
  private func element(_ name: UnsafePointer<XML_Char>) -> ElementName? {
    // Nearly all elements of a sheet have one letter and no prefix.
    if name[0] != 0, name[1] == 0, namespaces.defaultNamespace.isRead {
      return .ofOneLetter(UInt8(bitPattern: name[0]))
    }
    guard let (namespace, localName) = namespaces.resolve(element: name) else { return nil }
    if namespace.isRead { return ElementName(localName) }
    guard namespace == .compatibility else {
      return namespaces.isTransparent(element: name) ? .transparent : .other
    }
    let isTransparent =
      ("AlternateContent" as StaticString).matches(localName)
      || ("Fallback" as StaticString).matches(localName)
    return isTransparent ? .transparent : .other
  }

  private func stop(_ refusal: Refusal) {
    guard !place.pointee.isStopped else { return }
    place.pointee.isStopped = true
    failure = refusal
    XML_StopParser(parser, 0)
  }
}

// What expat calls: each finds the scanner again and hands on.

private func scanner(_ data: UnsafeMutableRawPointer?, _ body: (XMLScanner) -> Void) {
  guard let data else { return }
  Unmanaged<XMLScanner>.fromOpaque(data)._withUnsafeGuaranteedRef(body)
}

private let startElementHandler: XML_StartElementHandler = { data, name, attributes in
  guard let name, let attributes else { return }
  scanner(data) { $0.start(name, attributes) }
}

private let endElementHandler: XML_EndElementHandler = { data, _ in
  scanner(data) { $0.end() }
}

private let characterDataHandler: XML_CharacterDataHandler = { data, text, count in
  scanner(data) { $0.characterData(UnsafeRawBufferPointer(start: text, count: Int(count))) }
}

private let doctypeHandler: XML_StartDoctypeDeclHandler = { data, _, _, _, _ in
  scanner(data) { $0.documentType() }
}

private let declarationHandler: XML_XmlDeclHandler = { data, _, encoding, _ in
  scanner(data) { $0.declaration(encoding: encoding) }
}
