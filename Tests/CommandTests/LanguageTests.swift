import Testing
import Wording

@testable import jixiao

@Suite struct LanguageTests {
  @Test(
    arguments: [
      (nil, [:], .chinese), (nil, ["LANG": "C"], .chinese), (nil, ["LANG": "POSIX"], .chinese),
      (nil, ["LANG": "C.UTF-8"], .chinese), (nil, ["LANG": "zh_CN.UTF-8"], .chinese),
      (nil, ["LANG": "en_US.UTF-8"], .english), (nil, ["LANG": "en"], .english),
      (nil, ["LANG": "en-GB"], .english),
      (nil, ["LANG": "enm_GB"], .chinese), (nil, ["LANG": "en_US", "LC_MESSAGES": "zh_CN"], .chinese),
      (nil, ["LANG": "zh_CN", "LC_MESSAGES": "en_US"], .english),
      (nil, ["LC_ALL": "C", "LC_MESSAGES": "en_US"], .chinese),
      (nil, ["LC_ALL": "", "LANG": "en_US"], .english),
      ("en", ["LANG": "zh_CN"], .english), ("zh", ["LC_ALL": "en_US"], .chinese),
      ("fr", ["LANG": "en_US"], .english),
    ] as [(String?, [String: String], Language)])
  func isChosen(_ lang: String?, _ environment: [String: String], _ expected: Language) {
    #expect(Language.current(lang: lang, environment: environment) == expected)
  }

  @Test(
    arguments: [
      ([], nil), (["--lang", "en"], "en"), (["a", "--lang=en"], "en"), (["--lang", "en", "--lang=zh"], "zh"),
      (["--lang"], nil), (["--", "--lang", "en"], nil), (["--lang="], ""),
    ] as [([String], String?)])
  func isFoundBeforeParsing(_ arguments: [String], _ expected: String?) {
    #expect(LanguageArgument.last(in: arguments) == expected)
  }
}
