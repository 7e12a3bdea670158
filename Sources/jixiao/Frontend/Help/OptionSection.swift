/// The sections that the help sorts options into. Option groups are titled with the names of these cases.
enum OptionSection: String, CaseIterable, Sendable {
  case input
  case output
  case reading
  case messages

  var title: BilingualText {
    switch self {
    case .input: BilingualText("输入", "Input")
    case .output: BilingualText("输出", "Output")
    case .reading: BilingualText("读取", "Reading")
    case .messages: BilingualText("其他", "Other options")
    }
  }
}
