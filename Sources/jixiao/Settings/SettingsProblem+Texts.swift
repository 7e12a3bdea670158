import OOXML
import Wording

extension SettingsProblem {
  var chinese: String {
    switch self {
    case .unreadable(let refusal): refusal.text(in: .chinese)
    case .notAFile: "这是文件夹或设备，不是文件；请写出设置文件的名称。"
    case .tooLarge(let limit): "文件超过 \(limit >> 20) MB，不像是设置文件；请核对文件名。"
    case .notUTF8: "这里不是 UTF-8 文字；请在记事本里另存为 UTF-8 编码。"
    case .empty: "文件里没有内容；请写上设置，或者去掉这个选项。"
    case .notYAML(let message):
      "这里不合 YAML 的写法（\(message)）；请检查缩进、引号，以及半角冒号后面是否空了一格。"
    case .tab: "这里用了制表符（Tab）；YAML 只能用空格缩进，请改成空格。"
    case .anchor(let name): "设置文件里不能用锚点“\(name)”；如果它是文字，请把 & 写成全角的＆。"
    case .bareStar: "以 * 或 & 开头的文字要加引号，例如 \"*项目名称\"。"
    case .severalDocuments: "一个文件里只能有一份设置；请去掉这里的“---”。"
    case .keyRepeated(let key): "“\(key)”写了不止一次；请合并成一处。"
    case .mappingExpected(let found):
      "这里应当是“名称: 内容”，却是\(found.text(in: .chinese))；冒号要用半角的，后面空一格。"
    case .listExpected(let found): "这里应当是列表，例如 [甲, 乙]，却是\(found.text(in: .chinese))。"
    case .textExpected(let found): "这里应当是一段文字，却是\(found.text(in: .chinese))。"
    case .choiceExpected(let found, let choices):
      "这里不能是“\(found)”；请写\(choices.map { "“\($0)”" }.joined(separator: "或"))。"
    case .numberExpected(let found): "“\(found)”不是这里可用的数；请只写数字，例如 10 或 0.5。"
    case .keyUnknown(let key, let suggestion):
      "没有“\(key)”这一项" + (suggestion.map { "，您是不是要写“\($0)”？" } ?? "；请核对名称。")
    case .keyMissing(let key): "缺少“\(key)”；请补上。"
    }
  }

  var english: String {
    switch self {
    case .unreadable(let refusal): refusal.text(in: .english)
    case .notAFile: "This is a folder or a device; name the file of settings."
    case .tooLarge(let limit):
      "The file is larger than \(limit >> 20) MB, which no settings are; check its name."
    case .notUTF8: "This is no UTF-8 text; save the file as UTF-8."
    case .empty: "The file says nothing; write the settings, or leave the option out."
    case .notYAML(let message):
      "This is not in the form of YAML (\(message)); check indentation, quotes, and the blank behind each colon."
    case .tab: "There is a tab here; YAML is indented with blanks only, so replace it."
    case .anchor(let name):
      "Anchors such as “\(name)” can't be used in settings; if it is text, write the full-width ＆."
    case .bareStar: "A text that begins with * or & needs quotes, as in \"*name\"."
    case .severalDocuments: "A file holds one document of settings; remove the “---” here."
    case .keyRepeated(let key): "“\(key)” is written more than once; join the two."
    case .mappingExpected(let found):
      "“name: content” belongs here, not \(found.text(in: .english)); the colon is the ASCII one with a blank behind it."
    case .listExpected(let found): "A list such as [a, b] belongs here, not \(found.text(in: .english))."
    case .textExpected(let found): "A text belongs here, not \(found.text(in: .english))."
    case .choiceExpected(let found, let choices):
      "“\(found)” can't stand here; write \(choices.map { "“\($0)”" }.joined(separator: " or "))."
    case .numberExpected(let found):
      "“\(found)” is no number that can stand here; write digits only, such as 10 or 0.5."
    case .keyUnknown(let key, let suggestion):
      "Nothing is called “\(key)”" + (suggestion.map { "; did you mean “\($0)”?" } ?? "; check the name.")
    case .keyMissing(let key): "“\(key)” is missing; add it."
    }
  }
}
