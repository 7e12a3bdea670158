/// What a check of a whole archive came to.
public struct Verification: Sendable {
  /// Empty where all agrees; after ``faultLimit`` no more are held.
  public internal(set) var faults: [VerificationFault] = []
  public internal(set) var faultCount = 0
  public internal(set) var files = 0
  public internal(set) var versions = 0
  public internal(set) var facts = 0

  public static let faultLimit = 100

  mutating func note(_ fault: VerificationFault) {
    faultCount += 1
    if faults.count < Verification.faultLimit { faults.append(fault) }
  }
}
