import Testing

@testable import jixiao

@Suite struct SuggestionTests {
  private static let commands = ["convert", "check", "cells", "diff", "help"]

  @Test(
    arguments: [
      ("convrt", "convert"), ("convertt", "convert"), ("ocnvert", "convert"), ("CONVERT", "convert"),
      ("chekc", "check"),
      ("cell", "cells"), ("dif", "diff"), ("hlep", "help"), ("xyz", nil), ("", nil), ("转换", nil), ("c", nil),
    ] as [(String, String?)])
  func isTheNearestWord(_ typed: String, _ expected: String?) {
    #expect(Suggestion.nearest(to: typed, among: Self.commands) == expected)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1),
    ("kitten", "sitting", 3),
  ])
  func countsSlips(_ left: String, _ right: String, _ slips: Int) {
    #expect(Suggestion.distance(Array(left), Array(right)) == slips)
    #expect(Suggestion.distance(Array(right), Array(left)) == slips)
  }
}
