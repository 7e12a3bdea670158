public import BudgetModel

/// A project as rules look at it: its values, where they stand, and what they stand among.
///
/// A class, since each rule's report holds it.
public final class ReviewedProject: Sendable {
  public let value: Project
  public let provenance: Provenance

  /// The budget's year, nil where it is unknown.
  public let fiscalYear: Int?

  let indicators: [ReviewedIndicator]
  let parts: FormParts
  let words: RuleWords
  let batch: ReviewBatch

  init(_ sourced: Sourced<Project>, fiscalYear: Int?, words: RuleWords, batch: ReviewBatch) {
    value = sourced.value
    provenance = sourced.provenance
    self.fiscalYear = fiscalYear
    self.words = words
    self.batch = batch
    parts = FormParts(sourced.value, sourced.provenance)
    indicators = ReviewedIndicator.all(of: sourced.value)
  }

  var projectName: ReviewedProjectName { ReviewedProjectName(value) }

  /// Whether 成本指标 may stand as a level of its own in the budget's year: also where the year is unknown.
  var mayHaveCostLevel: Bool { fiscalYear.map { $0 >= words.costLevelSince } ?? true }

  /// Whether amounts are known to be in 元, since the form declares its unit.
  var declaresMoneyUnit: Bool { provenance.moneyUnit != nil || provenance.fields.isEmpty }

  /// Whether an amount's own label declares its unit, in brackets.
  func labelDeclaresUnit(of field: FieldPath) -> Bool {
    guard let label = provenance.fields[field]?.label, let text = provenance.labels[label] else {
      return false
    }
    return LabelFolding.splittingMoneyUnit(LabelFolding.folded(text)).unit != nil
  }

  /// Whether something is written in a field, readable or not: a sign for nothing is nothing.
  func isFilled(_ field: FieldPath) -> Bool {
    guard let source = provenance.fields[field] else { return false }
    return !WrittenText.saysNothing(source.raw)
  }

  /// Whether an indicator has its level 2 from a cell above.
  func inheritsLevel2(_ indicator: ReviewedIndicator) -> Bool {
    indicator.index > 0 && !provenance.fields.isEmpty && provenance.fields[indicator.path(.level2)] == nil
  }
}
