import BudgetModel
import Corrections
import Forms
import OOXML
import Spreadsheet

/// The cells of the department's text, and what they are to hold.
struct DepartmentTextCells {
  /// What goes into cells of one sheet.
  struct Values {
    let sheet: String
    let values: [CellReference: PatchValue]
  }

  private let maps: [SheetMap]
  private let text: OverallObjectives?

  /// - Parameter text: as it is to be.
  init(_ maps: [SheetMap], _ text: OverallObjectives?) {
    self.maps = maps
    self.text = text
  }

  /// The cells of a field of a paragraph, in each copy of the text; none for anything else.
  func cells(of path: Path) -> [Values] {
    guard case .item(let section, let index, let field?) = path, let text else { return [] }
    return maps.flatMap { map in
      map.texts.compactMap { found in
        let items = found.items.filter { $0.category == section.category }
        guard items.indices.contains(index) else { return nil }
        let isName = field == .title || field == .name
        let cells = isName ? items[index].name : items[index].content
        guard let first = cells.first else { return nil }
        var values: [CellReference: PatchValue] = [:]
        for cell in cells { values[cell] = .blank }
        if let value = text.value(of: section, index, isName: isName), !value.isEmpty {
          values[first] = .text(value)
        }
        return Values(sheet: map.sheet.name, values: values)
      }
    }
  }
}

extension OverallSection {
  fileprivate var category: Vocabulary.TextCategory {
    switch self {
    case .objectives: .objectives
    case .subObjectives: .subObjectives
    case .measures: .measures
    }
  }
}

extension OverallObjectives {
  fileprivate func value(of section: OverallSection, _ index: Int, isName: Bool) -> String? {
    switch section {
    case .objectives, .measures:
      let paragraphs = section == .objectives ? objectives : measures
      guard paragraphs.indices.contains(index) else { return nil }
      return isName ? paragraphs[index].title : paragraphs[index].text
    case .subObjectives:
      guard subObjectives.indices.contains(index) else { return nil }
      return isName ? subObjectives[index].name : subObjectives[index].indicator
    }
  }
}
