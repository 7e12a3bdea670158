public import BudgetModel
public import Spreadsheet

/// Takes the department's text from the cells that a ``DepartmentTextMap`` names.
public struct DepartmentTextReader {
  private let sheet: Sheet
  private let map: DepartmentTextMap
  private let vocabulary: Vocabulary

  public init(_ map: DepartmentTextMap, on sheet: Sheet, vocabulary: Vocabulary = .standard) {
    self.sheet = sheet
    self.map = map
    self.vocabulary = vocabulary
  }

  /// The text, nil where no item is filled in.
  public func objectives() -> OverallObjectives? {
    var objectives = OverallObjectives()
    for item in map.items {
      let name = text(item.name)
      let content = text(item.content)
      switch item.category {
      case .objectives: objectives.objectives.append(TitledParagraph(title: name, text: content))
      case .subObjectives: objectives.subObjectives.append(SubObjective(name: name, indicator: content))
      case .measures: objectives.measures.append(TitledParagraph(title: name, text: content))
      }
    }
    return objectives.isEmpty ? nil : objectives
  }

  /// The year that the title or the year's column states.
  public var fiscalYear: Int? {
    if let year = map.year { return Int(WrappedText.withoutBlanks(sheet.text(at: year))) }
    return heading?.departmentAndYear(endings: vocabulary.departmentTitles).year
  }

  /// The department that the title or the department's columns state.
  public var department: Department {
    let name = map.departmentName.flatMap { text([$0]) }
    let code = map.departmentCode.map { WrappedText.withoutBlanks(sheet.text(at: $0)) }
    return Department(
      code: code, name: name ?? heading?.departmentAndYear(endings: vocabulary.departmentTitles).department)
  }

  private var heading: Heading? { map.title.map { Heading(sheet.text(at: $0)) } }

  private func text(_ cells: [CellReference]) -> String? {
    let text = WrappedText.unwrapped(cells.map(sheet.text(at:)).joined(separator: " "))
    return text.isEmpty ? nil : text
  }
}
