public import BudgetModel

extension Project {
  /// The project as it reads with suggested texts in its cells; everything else stays as it is.
  ///
  /// - Parameters:
  ///   - suggestions: of codes and of indicators' values; where several are about one field, the first is taken.
  ///   - fiscalYear: the year from which a deadline without one counts.
  public func applying(_ suggestions: [SuggestedChange], fiscalYear: Int?) -> Project {
    var result = self
    var done: Set<FieldPath> = []
    for suggestion in suggestions where done.insert(suggestion.field).inserted {
      switch suggestion.field {
      case .code: result.code = WrappedText.withoutBlanks(suggestion.new)
      case .unitCode: result.unit.code = WrappedText.withoutBlanks(suggestion.new)
      case .indicator(let index, .target) where index < indicators.count:
        result.indicators[index].target = IndicatorTarget(
          reading: WrappedText.unwrapped(suggestion.new), fiscalYear: fiscalYear)
      default: continue
      }
    }
    return result
  }

  /// Values that read well and are spelled otherwise than the form's guide has them: 百分率 for %, digits of full width.
  ///
  /// They break no rule, so that no finding carries them. The reading stays the same.
  public func suggestedSpellings(_ provenance: Provenance, fiscalYear: Int?) -> [SuggestedChange] {
    let project = ReviewedProject(
      Sourced(self, from: provenance), fiscalYear: fiscalYear, words: RuleWords(.standard),
      batch: ReviewBatch([]))
    return indicators.indices.compactMap { index in
      let field = FieldPath.indicator(index, .target)
      let target = indicators[index].target
      guard let text = project.suggestion(field, SuggestedText.plainSpelling(target, fiscalYear: fiscalYear))
      else { return nil }
      return SuggestedChange(
        field: field, place: project.place(of: field), old: project.text(of: field), new: text)
    }
  }
}

extension Sourced where Value == Project {
  /// The project with suggested texts, which its provenance has as the cells' texts: looked at again, a finding whose
  /// suggestion was taken is gone.
  public func applying(_ suggestions: [SuggestedChange], fiscalYear: Int?) -> Sourced<Project> {
    var result = self
    result.value = value.applying(suggestions, fiscalYear: fiscalYear)
    for suggestion in suggestions {
      result.provenance.fields[suggestion.field]?.raw = suggestion.new
    }
    return result
  }
}
