import Review
import Wording

/// A rule that could not be decided for a form.
struct UndecidedRow: Sendable {
  let rule: String
  let form: Int?
  let reasonID: String
  let reason: BothLanguages

  init(_ undecided: Undecided, form: Int?) {
    rule = undecided.rule
    self.form = form
    reasonID = undecided.reason.id
    reason = BothLanguages(undecided.reason)
  }
}
