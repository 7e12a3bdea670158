/// The parameters of rules, made ready once for all projects.
struct RuleWords: Sendable {
  let district: String
  let costLevelSince: Int
  let growth: WordList
  let negativeEndings: WordList
  let reduction: WordList
  let vagueBeginnings: WordList
  let vagueEndings: WordList
  let reach: WordList

  init(_ settings: RuleSettings) {
    district = settings.district
    costLevelSince = settings.costLevelSince
    growth = WordList(settings.growthWords)
    negativeEndings = WordList(settings.negativeEndings)
    reduction = WordList(settings.reductionWords)
    vagueBeginnings = WordList(settings.vagueBeginnings)
    vagueEndings = WordList(settings.vagueEndings)
    reach = WordList(settings.reachWords)
  }
}
