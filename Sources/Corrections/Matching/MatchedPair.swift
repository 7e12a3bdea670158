/// Two records of two lists that are the same one, by their numbers.
struct MatchedPair {
  var old: Int
  var new: Int
  var match: Match
}
