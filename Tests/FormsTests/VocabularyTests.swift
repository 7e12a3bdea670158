import Foundation
import TestSupport
import Testing

@testable import Forms

@Suite struct VocabularyTests {
  @Test func everyLineOfTheShippedTableNamesAField() {
    for line in PackageResources.vocabulary_tsv.split(separator: UInt8(ascii: "\n")) {
      guard line.first != UInt8(ascii: "#") else { continue }
      let id = String(decoding: line, as: UTF8.self).split(separator: "\t")[0]
      #expect(VocabularyTerm(id: String(id)) != nil, "\(id)")
    }
  }

  @Test func noSpellingNamesTwoFields() {
    var seen: [String: Substring] = [:]
    let table = String(decoding: PackageResources.vocabulary_tsv, as: UTF8.self)
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t")
      guard FormField(vocabularyName: cells[0]) != nil else { continue }
      for spelling in cells.dropFirst() {
        let former = seen.updateValue(cells[0], forKey: String(spelling))
        #expect(former == nil, "\(spelling): \(former ?? "") and \(cells[0])")
      }
    }
  }

  /// The page of the documentation lists what the program ships, term by term.
  @Test func theDocumentationListsTheTable() throws {
    let page = ProjectFolder.root.appending(path: "Sources/Forms/Forms.docc/Labels.md")
    let rows = try String(contentsOf: page, encoding: .utf8).split(separator: "\n").filter {
      $0.hasPrefix("| `")
    }
    let expected = Vocabulary.standard.entries.map { entry in
      "| `\(entry.term.id)` | \(entry.name) | \(entry.spellings.joined(separator: " · ")) |"
    }
    #expect(rows.map(String.init) == expected)
  }
}
