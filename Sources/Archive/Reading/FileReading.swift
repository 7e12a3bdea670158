import Intake
import OOXML

/// Reads a file, hashes it, applies the rules, and makes the rows of the archive of it: all that many threads can do at once.
struct FileReading: Sendable {
  private let reader: InputReader
  private let options: IntakeOptions
  private let rules: YearReviews

  /// The files that the archive had when the ingest began.
  private let known: Set<Digest>

  /// Which lists are left to be read piece by piece; nil where every file is read whole.
  private let lists: ListPieceSize?

  /// Files up to this size are read once, and hashed and parsed from memory.
  private static let wholeFileLimit = 4 << 20

  init(options: IntakeOptions, rules: CheckRules, known: Set<Digest>, lists: ListPieceSize? = nil) {
    self.lists = lists
    reader = InputReader(options: options)
    self.options = options
    self.rules = YearReviews(rules)
    self.known = known
  }

  /// - Parameter isForced: whether a file that the archive has already is parsed all the same.
  func read(_ input: IngestInput, isForced: Bool = false) -> ReadFile {
    var file = ReadFile(path: input.path)
    do throws(IngestRefusal) {
      let contents: [InputContent]
      switch input.source {
      case .refused(let refusal): throw refusal
      case .member(let bundle, let member): contents = try read(bundle, member, &file, isForced)
      case .file: contents = try read(input.path, &file, isForced)
      }
      if case .long = file.outcome { file.outcome = .long(input) }
      guard !contents.isEmpty else { return file }
      let made = MadeRows(contents, rules: rules, fiscalYear: options.fiscalYear)
      guard made.holdsAnything else { throw .nothingTaken }
      file.outcome = .read(made)
    } catch {
      file.outcome = .refused(error)
    }
    return file
  }

  // MARK: - Bytes

  private func read(
    _ bundle: FileBundle, _ member: FileBundle.Member, _ file: inout ReadFile, _ isForced: Bool
  ) throws(IngestRefusal) -> [InputContent] {
    let bytes: [UInt8]
    do {
      bytes = try bundle.bytes(of: member)
    } catch {
      throw .bundle(error)
    }
    return try parse(bytes, &file, isForced)
  }

  private func parse(
    _ bytes: [UInt8], _ file: inout ReadFile, _ isForced: Bool
  ) throws(IngestRefusal) -> [InputContent] {
    let digest = SHA256.digest(of: bytes)
    file.digest = digest
    file.size = bytes.count
    guard isForced || !known.contains(digest) else { return [] }
    if !isForced,
      isLong(bytes.count, { () throws(Refusal) in try Workbook(bytes: bytes, limits: options.limits) })
    {
      file.outcome = .long(IngestInput(path: file.path, source: .file))
      return []
    }
    do {
      return try reader.read(bytes: bytes, called: file.path)
    } catch {
      throw .input(error)
    }
  }

  private func read(
    _ path: String, _ file: inout ReadFile, _ isForced: Bool
  ) throws(IngestRefusal) -> [InputContent] {
    let opened = try FileReading.opened(path)
    guard opened.size > FileReading.wholeFileLimit else {
      return try parse(try FileReading.bytes(of: opened), &file, isForced)
    }
    return try readLarge(opened, path, &file, isForced)
  }

  /// A file that isn't held whole: hashed piece by piece, then read where it stands. One whose bytes became others
  /// meanwhile is known by its second digest.
  private func readLarge(
    _ opened: OpenFile, _ path: String, _ file: inout ReadFile, _ isForced: Bool
  ) throws(IngestRefusal) -> [InputContent] {
    let digest = try FileReading.digest(of: opened)
    file.digest = digest
    file.size = opened.size
    guard isForced || !known.contains(digest) else { return [] }
    if !isForced,
      isLong(opened.size, { () throws(Refusal) in try Workbook(path: path, limits: options.limits) })
    {
      file.outcome = .long(IngestInput(path: path, source: .file))
      return []
    }
    let contents: [InputContent]
    do {
      contents = try reader.read(path, called: path)
    } catch {
      throw .input(error)
    }
    guard try FileReading.digest(ofFile: path) == digest else {
      throw .input(.workbook(.fileChanged))
    }
    return contents
  }

  /// Whether a file is a workbook of long lists, to be read piece by piece.
  private func isLong(_ size: Int, _ open: () throws(Refusal) -> Workbook) -> Bool {
    guard let lists, size >= lists.fileBytes, let workbook = try? open() else { return false }
    return LongList.isLong(workbook, options: options, size: lists)
  }

  private static func opened(_ path: String) throws(IngestRefusal) -> OpenFile {
    do {
      return try OpenFile(path: path)
    } catch {
      throw .input(.workbook(error))
    }
  }

  private static func bytes(of file: OpenFile) throws(IngestRefusal) -> [UInt8] {
    do {
      return try file.bytes(upTo: file.size)
    } catch {
      throw .input(.workbook(error))
    }
  }

  /// The digest of a file's bytes, read piece by piece.
  static func digest(ofFile path: String) throws(IngestRefusal) -> Digest { try digest(of: opened(path)) }

  private static func digest(of file: OpenFile) throws(IngestRefusal) -> Digest {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    var hash = SHA256()
    var offset = 0
    while offset < file.size {
      let piece = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(file.size - offset))
      do {
        try file.read(at: offset, into: piece)
      } catch {
        throw .input(.workbook(error))
      }
      hash.update(UnsafeRawBufferPointer(piece))
      offset += piece.count
    }
    return hash.finish()
  }
}
