/// What the help says about an option or an argument.
struct ArgumentText: Sendable {
  /// The name of its value, nil for a flag and where the possible values are listed instead.
  let value: BilingualText?
  let meaning: BilingualText

  /// What its value must be, said where it isn't: a noun phrase, such as `1990 到 2100 之间的年份`.
  let expectation: BilingualText?

  init(_ meaning: BilingualText, value: BilingualText? = nil, expectation: BilingualText? = nil) {
    self.meaning = meaning
    self.value = value
    self.expectation = expectation
  }
}
