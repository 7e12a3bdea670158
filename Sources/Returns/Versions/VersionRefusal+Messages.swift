import Intake
public import Wording

extension VersionRefusal: Worded {
  public var id: String {
    switch self {
    case .malformedReference: "version-reference-malformed"
    case .input(_, let refusal): refusal.id
    case .contradictory: "version-contradictory"
    case .severalDepartments: "version-of-several-departments"
    case .base(let refusal): refusal.id
    case .noArchive: "version-without-archive"
    case .archive(_, let message, _): message.id
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.malformedReference(let text), .chinese):
      "“\(text)”写得不对；存档里的版本写作“archive:存档文件#编码@版本”，例如“archive:2022.db#315@2”，不写版本就是最新的；"
        + "工作簿里记下的底稿写作“base:文件名”。"
    case (.malformedReference(let text), .english):
      "“\(text)” names no version; one of an archive is archive:FILE#CODE@VERSION, such as archive:2022.db#315@2; without "
        + "@VERSION it is the newest. The base that a workbook carries is base:FILE."
    case (.input(let path, let refusal), .chinese): "\(path)：\(refusal.text(in: language))"
    case (.input(let path, let refusal), .english): "\(path): \(refusal.text(in: language))"
    case (.contradictory(let path, let problems), .chinese):
      "\(path)：自相矛盾，无法确定以哪一处为准，没有比较。" + problems.map { $0.text(in: language) }.joined()
    case (.contradictory(let path, let problems), .english):
      "\(path) contradicts itself, so that it is unknown what it says, and nothing was done. "
        + problems.map { $0.text(in: language) }.joined(separator: " ")
    case (.severalDepartments(let path, let names), .chinese):
      "\(path)：里面有 \(names.count) 个部门的整体绩效目标（\(names.joined(separator: "、"))）；"
        + "请先用 jixiao convert 文件 -o 文件夹/ 分成每个部门一个文件，再逐个比较。"
    case (.severalDepartments(let path, let names), .english):
      "\(path) holds the texts of \(names.count) departments (\(names.joined(separator: ", "))); divide it with "
        + "jixiao convert INPUT -o FOLDER/ into a file for each, and take these one by one."
    case (.base(let refusal), _): refusal.text(in: language)
    case (.noArchive(let version), .chinese): "“archive:\(version)”：这里不能从存档读取版本；请写文件名。"
    case (.noArchive(let version), .english):
      "“archive:\(version)”: versions of an archive can't be read here; name a file."
    case (.archive(let version, let message, _), .chinese): "archive:\(version)：\(message.text(in: language))"
    case (.archive(let version, let message, _), .english):
      "archive:\(version): \(message.text(in: language))"
    }
  }
}
