/// The words that are steps of a scale known to all.
///
/// Those that the form's guide names and no others: 优秀 or 合格 are words of a text.
enum TargetGrade {
  private static let words = SpellingTable<Void>([
    ("优 良 中 差 达成 部分达成 未达成 是 否", ())
  ])

  static func isGrade(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    words.meaning(of: text) != nil
  }
}
