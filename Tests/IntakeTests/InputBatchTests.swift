import Foundation
import Intake
import TestSupport
import Testing

/// Good inputs are read whatever becomes of the others, and what became of each is known.
@Suite struct InputBatchTests {
  private let draft = ProjectFolder.draft("公证处补助办公经费.xlsx").path

  @Test func readsTheGoodOnesAndNamesTheBad() {
    let paths = ["/nowhere/a.xlsx", draft, "/nowhere/b.xlsx"]
    var told: [String] = []
    let batch = InputBatch(reading: paths, options: IntakeOptions()) { event in
      switch event {
      case .reading(_, let index, let total): told.append("reading \(index) of \(total)")
      case .refused(let path, _): told.append("refused \(path)")
      case .read(let content): told.append("read \(content.fileName)")
      }
    }
    #expect(
      told == [
        "reading 0 of 3", "refused /nowhere/a.xlsx", "reading 1 of 3", "read 公证处补助办公经费.xlsx",
        "reading 2 of 3", "refused /nowhere/b.xlsx",
      ])
    #expect(batch.inputs.map(\.path) == paths)
    #expect(batch.contents.map(\.path) == [draft])
    #expect(!batch.outcome.isEmpty)
    #expect(!batch.outcome.contains(.contradicted))
  }

  @Test func nothingIsWrongWithAGoodOne() {
    let batch = InputBatch(reading: [draft], options: IntakeOptions()) { _ in }
    #expect(batch.outcome.isEmpty)
    #expect(batch.contents.flatMap(\.projects).count == 1)
  }
}
