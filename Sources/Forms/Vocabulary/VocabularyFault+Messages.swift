public import Wording

extension VocabularyFault: Worded {
  public var id: String {
    switch self {
    case .termUnknown: "vocabulary-field-unknown"
    case .spellingEmpty: "vocabulary-spelling-empty"
    case .spellingTooLong: "vocabulary-spelling-too-long"
    case .spellingTooShort: "vocabulary-spelling-too-short"
    case .spellingTaken: "vocabulary-spelling-taken"
    case .spellingHasMoneyUnit: "vocabulary-spelling-has-money-unit"
    case .spellingIsMoneyUnit: "vocabulary-spelling-is-money-unit"
    case .spellingIsNumber: "vocabulary-spelling-is-number"
    case .spellingIsMarker: "vocabulary-spelling-is-marker"
    }
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .termUnknown(let name, let suggestions):
      "没有“\(name)”这个栏目" + (suggestions.isEmpty ? "" : "，您是不是要写\(quoted(suggestions, "或"))")
        + "；请写表上的栏目名称，如“项目名称”，或者它的代号，如“project.name”。"
    case .spellingEmpty(let spelling): "“\(spelling)”去掉空格和标点后什么也不剩，不能作栏目名称；请写出文字。"
    case .spellingTooLong(let spelling, let limit):
      "“\(spelling.prefix(20))…”超过 \(limit) 个字，不像栏目名称；请写短一些。"
    case .spellingTooShort(let spelling): "“\(spelling)”太短，很多文字都这样结尾；标题的结尾至少写两个字。"
    case .spellingTaken(let spelling, let other, let wanted):
      "“\(spelling)”已经是“\(other)”的名称，不能又是“\(wanted)”；请去掉这一个，或换一个写法。"
    case .spellingHasMoneyUnit(let spelling, let label):
      "“\(spelling)”不用写括号里的金额单位，程序会自己读；请只写“\(label)”。"
    case .spellingIsMoneyUnit(let spelling): "“\(spelling)”是金额单位的写法，不能作栏目名称；请去掉。"
    case .spellingIsNumber(let spelling):
      "“\(spelling)”里没有文字，那是数值，不能作栏目名称；请写表上印的栏目名称。"
    case .spellingIsMarker(let spelling): "“\(spelling)”里有模板标记的括号“{{”，不能作栏目名称；请去掉括号。"
    }
  }

  private var english: String {
    switch self {
    case .termUnknown(let name, let suggestions):
      "No field is called “\(name)”"
        + (suggestions.isEmpty ? "." : "; did you mean \(quoted(suggestions, " or "))?")
        + " Write the form's own label, such as 项目名称, or the field's id, such as project.name."
    case .spellingEmpty(let spelling):
      "Nothing is left of “\(spelling)” without blanks and punctuation, so it can't be a label; write words."
    case .spellingTooLong(let spelling, let limit):
      "“\(spelling.prefix(20))…” is longer than \(limit) characters, which no label is; write less."
    case .spellingTooShort(let spelling):
      "“\(spelling)” is too short: many texts end so. Write two characters of the title's ending at least."
    case .spellingTaken(let spelling, let other, let wanted):
      "“\(spelling)” is a label of “\(other)” already and can't be one of “\(wanted)” too; remove it or write another."
    case .spellingHasMoneyUnit(let spelling, let label):
      "“\(spelling)” needs no money unit in brackets, which is read by itself; write “\(label)”."
    case .spellingIsMoneyUnit(let spelling):
      "“\(spelling)” declares a money unit and can't be a label; remove it."
    case .spellingIsNumber(let spelling):
      "“\(spelling)” has no letter: it is a value and can't be a label; write the label as the form prints it."
    case .spellingIsMarker(let spelling):
      "“\(spelling)” has the braces of a template's marker and can't be a label; remove them."
    }
  }

  private func quoted(_ names: [String], _ separator: String) -> String {
    names.prefix(3).map { "“\($0)”" }.joined(separator: separator)
  }
}
