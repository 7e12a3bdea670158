/// How a comparator is written, before its number or after it.
///
/// Beyond the words of the form's guide stand those that say the same and nothing else: `≮` and `≯`, `不得大于` beside
/// `不得高于`, `达` beside `达到`, `之内` beside `以内`, `（含）以上` beside `及以上`. `优于` and `控制在5%` without an ending
/// say neither and are text.
struct ComparatorSpelling: Sendable {
  let comparator: IndicatorTarget.Comparator

  /// Whether it is a sign: a value that begins with one means a number, one that begins with a word may be a sentence.
  let isSign: Bool

  /// Whether another comparator takes precedence: 达到95%以上 is at least 95 %.
  let yields: Bool

  private static func sign(_ comparator: IndicatorTarget.Comparator) -> ComparatorSpelling {
    ComparatorSpelling(comparator: comparator, isSign: true, yields: false)
  }

  private static func word(
    _ comparator: IndicatorTarget.Comparator, yields: Bool = false
  ) -> ComparatorSpelling {
    ComparatorSpelling(comparator: comparator, isSign: false, yields: yields)
  }

  /// Before the number, after folding by width.
  static let prefixes = SpellingTable<ComparatorSpelling>([
    ("≥ ≧ ⩾ >= => ≮", sign(.atLeast)),
    ("≤ ≦ ⩽ <= =< ≯", sign(.atMost)),
    (">", sign(.greater)),
    ("<", sign(.less)),
    ("= ==", sign(.equal)),
    ("大于等于 大于或等于 高于等于 高于或等于 多于等于 多于或等于", word(.atLeast)),
    ("不低于 不少于 不小于 不得低于 不得少于 不得小于 至少 最少", word(.atLeast)),
    ("小于等于 小于或等于 低于等于 低于或等于 少于等于 少于或等于", word(.atMost)),
    ("不高于 不超过 不大于 不多于 不得超过 不得高于 不得大于 不得多于 至多 最多", word(.atMost)),
    ("大于 高于 超过 多于", word(.greater)),
    ("小于 低于 少于 不足 不满", word(.less)),
    ("等于", word(.equal)),
    ("达到 达", word(.equal, yields: true)),
  ])

  /// After number and unit.
  static let suffixes = SpellingTable<IndicatorTarget.Comparator>([
    ("以上 及以上 或以上 (含)以上 以上(含)", .atLeast),
    ("以下 及以下 或以下 (含)以下 以下(含) 以内 之内 内", .atMost),
  ])

  /// 控制在…以内: says nothing without the ending.
  static let brackets = SpellingTable<Void>([("控制在", ())])
}
