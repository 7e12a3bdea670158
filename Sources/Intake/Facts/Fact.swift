public import BudgetModel
public import Spreadsheet

/// One value of one project, where it stood, what was written there, and what it was read as.
public struct Fact: Hashable, Sendable {
  /// The department's code, nil where nothing states it.
  public let department: String?

  /// The unit's code.
  public let unit: String?

  /// The project's code, nil where the form has none.
  public let project: String?

  /// The project's name, by which a project without a code is known.
  public let projectName: String?
  public let field: FieldPath

  /// Nil for a file without sheets.
  public let sheet: String?

  /// The first of the field's cells, nil where the file has none.
  public let cell: CellReference?

  /// What the cells hold, before anything was removed from it; nil where the file has no cells.
  public let raw: String?

  /// The canonical value: decimals in full, amounts in 元 with two decimals, of a target its raw text.
  public let value: String
}

extension Fact {
  /// The facts of a project, in the order of the form: one for each value that it states.
  ///
  /// A field that the form leaves empty makes no fact. A field without a cell of its own, such as a level that is
  /// inherited from above, has a value and no cell.
  ///
  /// - Parameter department: the code of the department that the project belongs to.
  public static func facts(of project: Sourced<Project>, department: String?) -> [Fact] {
    let (content, provenance) = (project.value, project.provenance)
    return content.statedValues.map { field, value in
      let source = provenance.source(of: field)
      return Fact(
        department: department ?? content.unit.departmentCode, unit: content.unit.code, project: content.code,
        projectName: content.name, field: field,
        sheet: provenance.sheet.isEmpty ? nil : provenance.sheet, cell: source?.cells.first,
        raw: source?.raw, value: value)
    }
  }
}

extension Provenance {
  /// Where a field stands: the unit's code and name in the unit's cell, each goal in that of all goals, unless they have
  /// cells of their own.
  fileprivate func source(of field: FieldPath) -> FieldSource? {
    if let source = fields[field] { return source }
    switch field {
    case .unitCode, .unitName: return fields[.unit]
    case .goal: return fields[.goals]
    default: return nil
    }
  }
}
