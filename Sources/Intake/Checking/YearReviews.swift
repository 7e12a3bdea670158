import Review
import Synchronization

/// The rules of a check, those of each year made ready once for all files.
///
/// May be used by several threads at once.
public final class YearReviews: Sendable {
  let rules: CheckRules

  /// By the years that have settings of their own; nil is for all others.
  private let reviews = Mutex<[Int?: Review]>([:])

  public init(_ rules: CheckRules) {
    self.rules = rules
  }

  /// The review by the rules for the budget of a year.
  func review(of year: Int?) -> Review {
    let year = year.flatMap { rules.years[$0] == nil ? nil : $0 }
    return reviews.withLock { reviews in
      if let review = reviews[year] { return review }
      let review = Review(settings: rules.settings(for: year))
      reviews[year] = review
      return review
    }
  }
}
