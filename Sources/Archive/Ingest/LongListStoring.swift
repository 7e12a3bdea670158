import Intake
import OOXML

/// Stores files of long lists while they are read: each in one transaction, and in memory that doesn't grow with it.
struct LongListStoring {
  let reading: FileReading
  let lists: LongListReading

  /// The user wants it to end while a file is being read; nothing of that is kept.
  struct Stop: Error {}

  /// - Parameter look: is told how many rows were looked at, or how many of all were stored; may throw ``Stop``.
  /// - Returns: the file as it was stored: one that can't be read piece by piece was read whole, or refused.
  func store(
    _ file: ReadFile, ordinal: Int, in store: inout FileStore,
    look: (_ rows: Int, _ all: Int?) throws -> Void
  ) throws -> (ReadFile, StoredFile) {
    guard case .long(let input) = file.outcome else { return (file, try store.store(file, ordinal: ordinal)) }
    var file = file
    do {
      let stored = try store.store(file, ordinal: ordinal) { take in
        try lists.read(input, as: file, look: look, take: take)
      }
      return (file, stored)
    } catch let refusal as IngestRefusal {
      file.outcome = .refused(refusal)
    } catch let obstacle as ListObstacle {
      file = whole(input, obstacle)
    }
    return (file, try store.store(file, ordinal: ordinal))
  }

  /// The file read whole, where it may be.
  private func whole(_ input: IngestInput, _ obstacle: ListObstacle) -> ReadFile {
    var file = reading.read(input, isForced: true)
    if case .refused(.input(.workbook(.limitReached(.cellsHeld, let cells, _)))) = file.outcome {
      file.outcome = .refused(.list(obstacle, cells: cells))
    }
    return file
  }
}
