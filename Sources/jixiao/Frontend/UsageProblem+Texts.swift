import Exchange
import Intake
import Returns
import Wording

extension UsageProblem {
  var chinese: String {
    switch self {
    case .unknownCommand(let word, let suggestion):
      "没有“\(word)”这个命令" + (suggestion.map { "，您是不是要用“\($0)”？" } ?? "。")
    case .fileInsteadOfCommand(let path):
      "“\(path)”不是命令；要转换这个文件，请在它前面写上 convert。"
    case .unknownOption(let name, let suggestion):
      "没有“\(name)”这个选项" + (suggestion.map { "，您是不是要用“\($0)”？" } ?? "。")
    case .missingValue(let option): "“\(option)”后面要写一个值。"
    case .invalidValue(let value, let option, let expectation):
      "“\(option)”不能是“\(value)”" + (expectation.map { "，应当是 \($0.chinese)。" } ?? "。")
    case .unexpectedValue(let value, let option): "“\(option)”后面不能写值，却写了“\(value)”。"
    case .unexpectedArguments(let words): "多写了\(words.map { "“\($0)”" }.joined(separator: "、"))。"
    case .missingArgument(let name): "缺少“\(name)”。"
    case .missingInput(let name): "缺少“\(name.chinese)”。"
    case .exclusiveOptions(let one, let other): "“\(one)”和“\(other)”不能同时写。"
    case .repeatedOption(let name): "“\(name)”只能写一次。"
    case .noInput: "没有写要读取的文件；请写文件名，或者用 --files-from 给出清单。"
    case .noFile: "没有写要读取的文件；请写一个文件名。"
    case .noRule: "没有写规则的名称；全部名称用 jixiao rules 查看。"
    case .unknownRule(let id, let suggestion):
      "没有“\(id)”这条规则" + (suggestion.map { "，您是不是要看“\($0)”？" } ?? "；全部名称用 jixiao rules 查看。")
    case .formatContradictsEnding(let format, let path):
      "--to \(format.rawValue) 与输出文件名“\(path)”的后缀不一致；请改其中一个。"
    case .unwritableEnding(let ending, let path):
      "不能写 \(ending) 文件（“\(path)”）；请用后缀 .xlsx、.csv 或 .json。"
    case .unknownEnding(let ending, let path):
      "“\(path)”的后缀 \(ending) 看不出要写成什么；请用后缀 .xlsx、.csv 或 .json，或者用 --to 说明。"
    case .encodingWithoutCSV: "--encoding 只用于 CSV；请加上 --to csv，或者去掉 --encoding。"
    case .sourcesWithoutJSON: "--sources 只用于 JSON；请加上 --to json，或者去掉 --sources。"
    case .reportNotHTML(let path): "报告是网页，“\(path)”的后缀要写成 .html。"
    case .rulesWithoutSuggestions: "--rules 在这里只与 --apply-suggestions 同用；检查请用 jixiao check。"
    case .withoutFeedback(let option): "这里“\(option)”只与 --feedback 同用；请加上 --feedback，或者去掉“\(option)”。"
    case .workbookWithoutPlace: "写 Excel 文件要用 -o 说明写到哪里，例如 -o 上报稿.xlsx。"
    case .differenceContradictsEnding(let format, let path):
      "--format \(format.rawValue) 与输出文件名“\(path)”的后缀不一致；请改其中一个。"
    case .conflictsNotXLSX(let path): "冲突表是 Excel 工作簿，“\(path)”的后缀要写成 .xlsx。"
    case .outputIsFolder(let path): OutputFailure.isFolder(path: path).text(in: .chinese)
    case .malformedVersion(let text): VersionRefusal.malformedReference(text).text(in: .chinese)
    case .settings(let failure): failure.text(in: .chinese)
    case .inputList(let failure): failure.message.text(in: .chinese)
    case .other(let message): "命令写得不对：\(message)"
    }
  }

  var english: String {
    switch self {
    case .unknownCommand(let word, let suggestion):
      "There is no command “\(word)”" + (suggestion.map { "; did you mean “\($0)”?" } ?? ".")
    case .fileInsteadOfCommand(let path):
      "“\(path)” is no command; to convert this file, write convert before it."
    case .unknownOption(let name, let suggestion):
      "There is no option “\(name)”" + (suggestion.map { "; did you mean “\($0)”?" } ?? ".")
    case .missingValue(let option): "“\(option)” needs a value behind it."
    case .invalidValue(let value, let option, let expectation):
      "“\(option)” can't be “\(value)”" + (expectation.map { "; it must be \($0.english)." } ?? ".")
    case .unexpectedValue(let value, let option): "“\(option)” takes no value, but “\(value)” was written."
    case .unexpectedArguments(let words):
      "Not expected here: \(words.map { "“\($0)”" }.joined(separator: ", "))."
    case .missingArgument(let name): "“\(name)” is missing."
    case .missingInput(let name): "“\(name.english)” is missing."
    case .exclusiveOptions(let one, let other): "“\(one)” and “\(other)” can't be used together."
    case .repeatedOption(let name): "“\(name)” can be written only once."
    case .noInput: "No file to read was named; name one, or give a list with --files-from."
    case .noFile: "No file to read was named; name one."
    case .noRule: "No rule was named; jixiao rules lists them."
    case .unknownRule(let id, let suggestion):
      "There is no rule “\(id)”"
        + (suggestion.map { "; did you mean “\($0)”?" } ?? "; jixiao rules lists them.")
    case .formatContradictsEnding(let format, let path):
      "--to \(format.rawValue) and the ending of the output “\(path)” contradict each other; change one of them."
    case .unwritableEnding(let ending, let path):
      "\(ending) files can't be written (“\(path)”); use the ending .xlsx, .csv or .json."
    case .unknownEnding(let ending, let path):
      "The ending \(ending) of “\(path)” doesn't say what to write; use .xlsx, .csv or .json, or say it with --to."
    case .encodingWithoutCSV: "--encoding is for CSV only; add --to csv, or leave out --encoding."
    case .sourcesWithoutJSON: "--sources is for JSON only; add --to json, or leave out --sources."
    case .reportNotHTML(let path): "The report is a web page: give “\(path)” the ending .html."
    case .rulesWithoutSuggestions:
      "Here --rules goes with --apply-suggestions only; to check, use jixiao check."
    case .withoutFeedback(let option):
      "Here “\(option)” goes with --feedback only; add --feedback, or leave out “\(option)”."
    case .workbookWithoutPlace: "Say with -o where the workbook is to be written, as in -o final.xlsx."
    case .differenceContradictsEnding(let format, let path):
      "--format \(format.rawValue) and the ending of the output “\(path)” contradict each other; change one of them."
    case .conflictsNotXLSX(let path):
      "The file of conflicts is a workbook: “\(path)” must end in .xlsx."
    case .outputIsFolder(let path): OutputFailure.isFolder(path: path).text(in: .english)
    case .malformedVersion(let text): VersionRefusal.malformedReference(text).text(in: .english)
    case .settings(let failure): failure.text(in: .english)
    case .inputList(let failure): failure.message.text(in: .english)
    case .other(let message): "The command line is wrong: \(message)"
    }
  }
}
