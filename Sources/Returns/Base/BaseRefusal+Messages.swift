import Intake
public import Wording

extension BaseRefusal: Worded {
  public var id: String {
    switch self {
    case .unreadable(_, let refusal): refusal.id
    case .none: "base-none"
    case .lost: "base-lost"
    case .unusable(_, let fault): fault.id
    case .basesDiffer: "bases-differ"
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.unreadable(let path, let refusal), .chinese): "\(path)：\(refusal.text(in: .chinese))"
    case (.unreadable(let path, let refusal), .english): "\(path): \(refusal.text(in: .english))"
    case (.none(let path), .chinese):
      "\(path) 里没有记下底稿（不是 jixiao 写出的 Excel 工作簿，或者写的时候用了 --no-base）；请把修改以前的原稿也写在命令里。"
    case (.none(let path), .english):
      "\(path) carries no base, as it is no workbook that jixiao wrote, or one written with --no-base; name the file from "
        + "before the changes too."
    case (.lost(let path, let name), .chinese):
      "\(path) 里记下的底稿\(name.map { "（\($0)）" } ?? "")丢失了：文件被别的程序另存过；请把修改以前的原稿也写在命令里。"
    case (.lost(let path, let name), .english):
      "The base that \(path) carried\(name.map { " (\($0))" } ?? "") is lost: another program has saved the file. Name the "
        + "file from before the changes too."
    case (.unusable(let path, let fault), .chinese):
      "\(path)：\(fault.text(in: .chinese))请把修改以前的原稿也写在命令里。"
    case (.unusable(let path, let fault), .english):
      "\(path): \(fault.text(in: .english)) Name the file from before the changes too."
    case (.basesDiffer(let ours, let theirs), .chinese):
      "\(ours) 和 \(theirs) 里记下的底稿不一样，无法确定从哪一份改起；请写明原稿：jixiao merge 原稿 我方 对方，"
        + "也可以用其中一份的底稿，写作“base:\(ours)”。"
    case (.basesDiffer(let ours, let theirs), .english):
      "\(ours) and \(theirs) carry different bases, so that it is unknown what both were made from; name the base, as "
        + "in merge BASE OURS THEIRS, or take that of one of them, written base:\(ours)."
    }
  }
}
