import CExpat
import Glibc

/// Runs expat over a part and notes where its elements stand.
///
/// Expat checks that the part is well-formed, its namespaces included; a document type declaration is refused.
final class MarkupBuilder {
  private(set) var nodes: [MarkupNode] = []
  private(set) var names: [QualifiedName] = []

  private let part: String
  private let limits: Limits
  private let bytes: [UInt8]
  private let parser: XML_Parser
  private var open: [Int32] = []
  private var indexOfName: [[UInt8]: Int32] = [:]
  private(set) var indexOfQualifiedName: [QualifiedName: Int32] = [:]
  private var failure: Refusal?

  /// Bytes handed to expat at once.
  private static let pieceLength = 1 << 20

  /// - Parameter bytes: in UTF-8, whatever the part's own declaration says.
  init(_ bytes: [UInt8], part: String, limits: Limits) throws(Refusal) {
    guard let parser = XML_ParserCreateNS("UTF-8", 0x0A) else { throw .systemFailure(errorNumber: ENOMEM) }
    self.parser = parser
    self.bytes = bytes
    self.part = part
    self.limits = limits
    guard bytes.count < Int(Int32.max) else {
      throw .limitReached(.inflatedBytesPerPart, value: Int(Int32.max), part: part)
    }
    try parse()
  }

  deinit {
    XML_ParserFree(parser)
  }

  private func parse() throws(Refusal) {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(parser, startHandler, endHandler)
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      builder(data) { $0.stop(.documentTypeDeclaration(part: $0.part)) }
    }
    let isWhole = bytes.withUnsafeBytes { bytes in
      var offset = 0
      repeat {
        let count = min(MarkupBuilder.pieceLength, bytes.count - offset)
        let isLast = offset + count == bytes.count
        let piece = bytes.baseAddress.map { $0 + offset }?.assumingMemoryBound(to: CChar.self)
        guard XML_Parse(parser, piece, Int32(count), isLast ? 1 : 0) == XML_STATUS_OK else { return false }
        offset += count
      } while offset < bytes.count
      return true
    }
    if let failure { throw failure }
    guard isWhole, !nodes.isEmpty else { throw brokenXML }
  }

  private var brokenXML: Refusal {
    .brokenXML(
      part: part, line: Int(clamping: XML_GetCurrentLineNumber(parser)),
      column: Int(clamping: XML_GetCurrentColumnNumber(parser)) + 1)
  }

  /// The bytes of the tag that expat stands at.
  private var tag: Range<Int> {
    let start = Int(XML_GetCurrentByteIndex(parser))
    return start..<start + Int(XML_GetCurrentByteCount(parser))
  }

  fileprivate func start(_ name: UnsafePointer<XML_Char>) {
    guard failure == nil else { return }
    guard open.count < limits.xmlDepth else {
      return stop(.limitReached(.xmlDepth, value: limits.xmlDepth, part: part))
    }
    guard nodes.count < limits.patchedElements else {
      return stop(.limitReached(.patchedElements, value: limits.patchedElements, part: part))
    }
    let index = nodes.count
    nodes.append(MarkupNode(tag: tag, name: self.index(of: name), parent: open.last ?? -1, index: index))
    open.append(Int32(index))
  }

  fileprivate func end() {
    guard failure == nil, let index = open.popLast() else { return }
    let node = nodes[Int(index)]
    // An empty element has no end tag; where expat stands at its end is of no use.
    let isEmpty = bytes[node.tag.upperBound - 2] == 0x2F
    nodes[Int(index)].close(
      at: isEmpty ? node.tag.upperBound..<node.tag.upperBound : tag, subtreeEnd: nodes.count)
  }

  private func index(of name: UnsafePointer<XML_Char>) -> Int32 {
    let expanded = UnsafeRawBufferPointer(start: name, count: strlen(name))
    let key = [UInt8](expanded)
    if let index = indexOfName[key] { return index }
    // Two spellings of one namespace become one name, so that names are compared by their places.
    let qualified = QualifiedName(expanded: expanded)
    let index = indexOfQualifiedName[qualified] ?? Int32(names.count)
    if index == names.count { names.append(qualified) }
    indexOfName[key] = index
    indexOfQualifiedName[qualified] = index
    return index
  }

  private func stop(_ refusal: Refusal) {
    failure = refusal
    XML_StopParser(parser, 0)
  }
}

private func builder(_ data: UnsafeMutableRawPointer?, _ body: (MarkupBuilder) -> Void) {
  guard let data else { return }
  Unmanaged<MarkupBuilder>.fromOpaque(data)._withUnsafeGuaranteedRef(body)
}

private let startHandler: XML_StartElementHandler = { data, name, _ in
  guard let name else { return }
  builder(data) { $0.start(name) }
}

private let endHandler: XML_EndElementHandler = { data, _ in
  builder(data) { $0.end() }
}
