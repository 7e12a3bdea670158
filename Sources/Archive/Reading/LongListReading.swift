import Intake
import OOXML

/// Reads a workbook of long lists and makes the rows of the archive of it, piece by piece.
struct LongListReading {
  let options: IntakeOptions
  let rules: YearReviews
  let size: ListPieceSize

  /// - Parameters:
  ///   - file: the file as it was hashed.
  ///   - look: is told how many rows were looked at, or how many of all were stored.
  ///   - take: takes the rows of each piece.
  /// - Throws: an ``IngestRefusal``, a ``ListObstacle`` where the file must be read whole, and what the closures throw.
  func read(
    _ input: IngestInput, as file: ReadFile, look: (_ rows: Int, _ all: Int?) throws -> Void,
    take: (MadeRows) throws -> Void
  ) throws {
    var list = LongList(path: file.path, options: options, size: size)
    var told = ToldFindings()
    let source = try source(of: input)
    do {
      try list.read(source.workbook, look: look) { content, rows, all in
        var made = MadeRows([content], rules: rules, fiscalYear: options.fiscalYear, told: &told)
        if content.isEndOfList { made.add(told.omitted) }
        try take(made)
        try look(rows, all)
      }
    } catch let refusal as InputRefusal {
      throw IngestRefusal.input(refusal)
    } catch let obstacle as ListObstacle where list.cells > options.limits.cellsHeld {
      throw IngestRefusal.list(obstacle, cells: options.limits.cellsHeld)
    }
    // What is stored must be what the digest is of.
    guard try source.digest() == file.digest else { throw IngestRefusal.input(.workbook(.fileChanged)) }
  }

  /// Where the workbook is opened again and again.
  private struct Source {
    let workbook: () throws(Refusal) -> Workbook
    let digest: () throws(IngestRefusal) -> Digest
  }

  private func source(of input: IngestInput) throws(IngestRefusal) -> Source {
    let limits = options.limits
    switch input.source {
    case .refused(let refusal): throw refusal
    case .file:
      let path = input.path
      return Source(
        workbook: { () throws(Refusal) in try Workbook(path: path, limits: limits) },
        digest: { () throws(IngestRefusal) in try FileReading.digest(ofFile: path) })
    case .member(let bundle, let member):
      let bytes: [UInt8]
      do { bytes = try bundle.bytes(of: member) } catch { throw .bundle(error) }
      return Source(
        workbook: { () throws(Refusal) in try Workbook(bytes: bytes, limits: limits) },
        digest: { () throws(IngestRefusal) in SHA256.digest(of: bytes) })
    }
  }
}
