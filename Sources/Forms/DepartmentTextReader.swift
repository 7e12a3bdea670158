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

  /// The years that the title and the year's column state, each once.
  public var fiscalYears: [Int] {
    let stated = map.years.compactMap { Heading.year(stated: sheet.text(at: $0)) }
    return distinct(stated + [titled.year].compactMap(\.self))
  }

  /// The department's names that the title and the column state, each once.
  public var departmentNames: [String] {
    distinct(map.departmentNames.compactMap { text([$0]) } + [titled.department].compactMap(\.self))
  }

  public var departmentCodes: [String] {
    distinct(map.departmentCodes.map { WrappedText.withoutBlanks(sheet.text(at: $0)) })
  }

  /// Years that can't be read, and a title that states one in a way that is not understood.
  public var problems: [FormProblem] {
    var unread = map.years.filter { Heading.year(stated: sheet.text(at: $0)) == nil }
    if let title = map.title, titled.department?.contains(where: \.isNumber) == true,
      sheet.text(at: title).contains("年"), titled.year == nil
    {
      unread.append(title)
    }
    return unread.map { cell in
      FormProblem(.yearUnreadable(text: sheet.text(at: cell)), sheet: sheet.name, cell: cell)
    }
  }

  private func distinct<Value: Equatable>(_ values: [Value]) -> [Value] {
    values.reduce(into: []) { found, value in
      if !found.contains(value) { found.append(value) }
    }
  }

  private var titled: (department: String?, year: Int?) {
    heading?.departmentAndYear(endings: vocabulary.departmentTitles) ?? (nil, nil)
  }

  private var heading: Heading? { map.title.map { Heading(sheet.text(at: $0)) } }

  private func text(_ cells: [CellReference]) -> String? {
    let text = WrappedText.unwrapped(cells.map(sheet.text(at:)).joined(separator: " "))
    return text.isEmpty ? nil : text
  }
}
