import BudgetModel

/// Which parts the form of a project has.
///
/// A project without provenance of its fields, as one from JSON, has every field; but without any line of the plan it can't
/// be told whether its form had one.
struct FormParts: Sendable {
  private let provenance: Provenance
  private let hasPlan: Bool
  private let columns: Set<FieldPath.IndicatorField>

  init(_ project: Project, _ provenance: Provenance) {
    self.provenance = provenance
    hasPlan = !project.disbursement.isEmpty
    columns = FormParts.columns(project, provenance)
  }

  func has(_ part: FormPart) -> Bool {
    switch part {
    case .title: return provenance.title != nil
    case .plan: return hasPlan
    case .column(let field): return columns.contains(field)
    default: break
    }
    if provenance.fields.isEmpty { return true }
    return switch part {
    case .code: provenance.fields[.code] != nil
    case .name: provenance.fields[.name] != nil
    case .unit: provenance.fields[.unit] != nil || provenance.fields[.unitCode] != nil
    case .budget: provenance.fields[.budgetTotal] != nil
    case .purpose: provenance.fields[.purpose] != nil
    default: provenance.fields[.goals] != nil
    }
  }

  /// The columns that the table has; all where there is no provenance, or no indicator to tell by.
  ///
  /// Every row has a cell in each column, empty or not. The last row is asked too, since a header that is repeated after
  /// a page break may have other columns.
  private static func columns(_ project: Project, _ provenance: Provenance) -> Set<FieldPath.IndicatorField> {
    let all = FieldPath.IndicatorField.allCases
    guard !provenance.fields.isEmpty, let last = project.indicators.indices.last else { return Set(all) }
    return Set(
      all.filter {
        provenance.fields[.indicator(0, $0)] != nil || provenance.fields[.indicator(last, $0)] != nil
      })
  }
}
