import OOXML
public import Wording

extension BasedWorkbook.Obstacle: Worded {
  public var id: String {
    switch self {
    case .contradictory: "base-contradictory"
    case .tooLarge: "base-too-large"
    case .patch: "base-not-carried"
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.contradictory, .chinese):
      "文件里没有记下底稿：表中有自相矛盾的内容，无法确定以哪一处为准；以后合并时请另外给出原稿。"
    case (.contradictory, .english):
      "The file carries no base, as its forms contradict each other; give the base by itself for a later merge."
    case (.tooLarge, .chinese): "文件里没有记下底稿：内容太多；以后合并时请另外给出原稿。"
    case (.tooLarge, .english):
      "The file carries no base, as it holds too much; give the base by itself for a later merge."
    case (.patch(let refusal), .chinese): "文件里没有记下底稿，以后合并时请另外给出原稿：\(refusal.text(in: .chinese))"
    case (.patch(let refusal), .english):
      "The file carries no base, so give the base by itself for a later merge: \(refusal.text(in: .english))"
    }
  }
}

extension FoundBase.Fault: Worded {
  public var id: String {
    switch self {
    case .damaged: "base-damaged"
    case .tooLarge: "base-oversized"
    case .unknownLayout: "base-of-unknown-layout"
    case .otherDigest: "base-of-other-digest"
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.damaged, .chinese): "文件里记下的底稿已损坏，没有采用。"
    case (.damaged, .english): "The base that the file carries is damaged and was not used."
    case (.tooLarge, .chinese): "文件里记下的底稿大得不正常，没有采用。"
    case (.tooLarge, .english): "The base that the file carries is larger than any can be and was not used."
    case (.unknownLayout, .chinese): "文件里记下的底稿是别的程序或更新的 jixiao 写的，没有采用。"
    case (.unknownLayout, .english):
      "The base that the file carries was written by another program or a later jixiao and was not used."
    case (.otherDigest, .chinese): "文件里记下的底稿与文件属性里的摘要对不上，没有采用。"
    case (.otherDigest, .english):
      "The base that the file carries is not the one that its properties speak of and was not used."
    }
  }
}
