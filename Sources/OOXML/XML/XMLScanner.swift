import CExpat
import Glibc

/// Runs expat over the parts of a package and hands their elements to a reader.
///
/// One scanner, and so one expat parser, serves for many parts. The reader sees only elements of the namespaces that
/// are read; other elements, extensions among them, are skipped with their content unless
/// `mc:ProcessContent` names them, and of `mc:AlternateContent` the fallback is taken. A document type declaration is refused before anything in it is looked at.
final class XMLScanner {
  private let parser: XML_Parser
  let limits: Limits
  private let namespaces = NamespaceBindings()

  /// The elements from the root to where the scanner stands.
  private let path: UnsafeMutablePointer<ElementName>
  private let depthLimit: Int

  /// Where the scanner stands. Every event changes it, so it lies behind a pointer: the checks for conflicting
  /// accesses to a class's own properties, and the counting of references, cost a tenth of a large sheet's time.
  private let place: UnsafeMutablePointer<ScannerPlace>
  private let idleReader: PartReader
  private var encoding = ""

  /// Whether the scanner may serve for another file: all its parts were read to their ends, and none was so large
  /// that expat's memory for its names and texts is worth giving back.
  private(set) var isReusable = true

  /// The greatest part, in bytes, behind which a scanner is kept for another file.
  private static let reusableLength = 4 << 20

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
    let wasReusable = isReusable
    isReusable = false
    defer { place.pointee = ScannerPlace(idleReader) }
    let fed: Int
    if content.isOnePiece, let attributes = reader.attributesToKeep {
      fed = try scanThinned(content, keeping: attributes, with: reader)
    } else {
      fed = try scanPieces(of: content)
    }
    isReusable = wasReusable && fed <= XMLScanner.reusableLength
  }

  /// Reads a part piece by piece; returns its length in bytes.
  private func scanPieces(of content: EntryContent) throws(Refusal) -> Int {
    var fed = 0
    var held = 0
    while !content.isComplete {
      // Expat looks at a token from its start whenever more of it comes. So it gets as much again as it holds of one, or
      // a token of megabytes would cost the square of its length.
      let room = max(
        1, content.nextPieceLength, min(held, limits.xmlTokenLength - held, XMLScanner.greatestPiece))
      guard let buffer = XML_GetBuffer(parser, Int32(room)) else { throw .systemFailure(errorNumber: ENOMEM) }
      let count = try XMLScanner.fill(
        UnsafeMutableRawBufferPointer(start: buffer, count: room), from: content)
      fed += count
      let status = XML_ParseBuffer(parser, Int32(count), content.isComplete ? 1 : 0)
      guard status == XML_STATUS_OK else { throw try refusal(content) }
      held = try heldLength(fed: fed)
    }
    return fed
  }

  /// The bytes that expat gets at once at most.
  private static let greatestPiece = 1 << 26

  /// Fills a buffer with as many pieces of a part as it has room for, which is at least one.
  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer, from content: EntryContent
  ) throws(Refusal) -> Int {
    var count = 0
    repeat {
      let end = count + content.nextPieceLength
      count += try content.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count..<end]))
    } while !content.isComplete && content.nextPieceLength <= buffer.count - count
    return count
  }

  /// Reads a part of one piece, without what nobody asks for; returns its length in bytes.
  ///
  /// If that fails all of it is read, so that a refusal is the same and names the same place.
  private func scanThinned(
    _ content: EntryContent, keeping attributes: [StaticString], with reader: PartReader
  ) throws(Refusal) -> Int {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: content.nextPieceLength, alignment: 16)
    defer { room.deallocate() }
    let part = UnsafeRawBufferPointer(rebasing: room[..<(try content.read(into: room))])
    if let buffer = XML_GetBuffer(parser, Int32(max(1, part.count))),
      let count = ThinnedMarkup.write(part, keeping: attributes, to: buffer),
      XML_ParseBuffer(parser, Int32(count), 1) == XML_STATUS_OK
    {
      return part.count
    }
    prepare(for: reader)
    let start = part.baseAddress?.assumingMemoryBound(to: XML_Char.self)
    guard XML_Parse(parser, start, Int32(part.count), 1) == XML_STATUS_OK else { throw try refusal(content) }
    return part.count
  }

  /// Not to be guessed, so that nobody can make names that all fall on one place of expat's tables.
  private static let hashSalt = UInt.random(in: 1 ... .max)

  private func prepare(for reader: PartReader) {
    XML_ParserReset(parser, nil)
    namespaces.reset()
    encoding = ""
    failure = nil
    place.pointee = ScannerPlace(reader)
    reader.begin()
    // Else expat asks the system for random bytes for every part.
    XML_SetHashSalt(parser, XMLScanner.hashSalt)
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

  /// What expat keeps because it has not parsed it yet: one tag or comment.
  private func heldLength(fed: Int) throws(Refusal) -> Int {
    let position = Int(XML_GetCurrentByteIndex(parser))
    guard position >= 0 else { return 0 }
    guard fed - position <= limits.xmlTokenLength else {
      throw .limitReached(.xmlTokenLength, value: limits.xmlTokenLength, part: part)
    }
    return fed - position
  }
}

extension XMLScanner {
  @inline(__always)
  fileprivate func start(
    _ name: UnsafePointer<XML_Char>, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>
  ) {
    let depth = place.pointee.depth + 1
    place.pointee.depth = depth
    guard depth <= depthLimit else {
      return stop(.limitReached(.xmlDepth, value: limits.xmlDepth, part: part))
    }
    guard place.pointee.skippedDepth == 0 else { return }
    if NamespaceBindings.mayDeclare(attributes) {
      namespaces.enter(depth: depth, attributes)
      guard namespaces.count <= limits.xmlNamespaces else {
        return stop(.limitReached(.xmlNamespaces, value: limits.xmlNamespaces, part: part))
      }
    }
    // Nearly all elements of a sheet have one letter and no prefix.
    let element: ElementName
    if name[1] == 0, name[0] != 0, namespaces.readsPlainNames {
      element = .ofOneLetter(UInt8(bitPattern: name[0]))
    } else {
      guard let named = self.element(name) else { return stop(brokenXML) }
      element = named
    }
    path[depth] = element
    switch element {
    case .transparent: return
    case .other where depth > 1: place.pointee.skippedDepth = depth
    default: deliver(element, Attributes(list: attributes, namespaces: namespaces))
    }
  }

  @inline(__always)
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

  @inline(__always)
  fileprivate func end() {
    let depth = place.pointee.depth
    place.pointee.depth = depth - 1
    let skippedDepth = place.pointee.skippedDepth
    guard skippedDepth == 0 else {
      guard skippedDepth == depth else { return }
      place.pointee.skippedDepth = 0
      return namespaces.leave(depth: depth)
    }
    namespaces.leave(depth: depth)
    let element = path[depth]
    guard element != .transparent else { return }
    place.pointee.reader._withUnsafeGuaranteedRef { reader in
      do throws(Refusal) {
        try reader.end(element)
      } catch {
        stop(error)
      }
    }
  }

  @inline(__always)
  fileprivate func characterData(_ piece: UnsafeRawBufferPointer) {
    guard place.pointee.skippedDepth == 0 else { return }
    place.pointee.text._withUnsafeGuaranteedRef { text in
      guard text.isCollecting, !text.append(piece) else { return }
      stop(.limitReached(.stringLength, value: limits.stringLength, part: part))
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
    guard place.pointee.skippedDepth != ScannerPlace.everything else { return }
    place.pointee.skippedDepth = ScannerPlace.everything
    failure = refusal
    XML_StopParser(parser, 0)
  }
}

// What expat calls: each finds the scanner again and hands on.

@inline(__always)
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
