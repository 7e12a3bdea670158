/// What a finding of a rule says, with what is needed to say it: the rule's file holds its own.
///
/// A sentence says what is written, what is wrong with it, and what to write.
public protocol RuleSentence: Sendable {
  var chinese: String { get }
  var english: String { get }
}
