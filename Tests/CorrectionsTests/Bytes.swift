import BudgetModel

/// A submission with every text as its bytes, for comparisons in which é of one code point isn't é of two.
struct Bytes: Equatable {
  private var text: [UInt8] = []

  init(_ submission: Submission?) {
    var description = ""
    dump(submission, to: &description)
    text = Array(description.utf8)
  }
}
