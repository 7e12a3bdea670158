import ArgumentParser
import Wording

/// The options of every command: how it speaks.
struct MessageOptions: ParsableArguments {
  @Option var lang: Language?

  @Flag var quiet = false

  static let texts = [
    "--lang": ArgumentText(
      BilingualText(
        "用中文（zh）或英文（en）显示；不写就看系统的语言，默认中文",
        "Speak Chinese (zh) or English (en); if left out, English in an English locale, or else Chinese"),
      expectation: BilingualText("zh 或 en", "zh or en")),
    "--quiet": ArgumentText(BilingualText("只显示错误", "Say nothing but errors")),
  ]
}
