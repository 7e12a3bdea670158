import BudgetModel
import Wording

/// A project stands in one batch only once, or always with the same content.
struct ProjectConflict: Rule {
  let id = "project-conflict"
  let severity = Severity.error

  let texts = RuleTexts(
    title: (
      "同一个项目有内容不同的版本",
      "One project stands in different versions"
    ),
    what: (
      "同一批文件里，同一个项目（编码相同）的内容处处一致。",
      "Where a project (by its code) stands several times in one batch, its content is the same."
    ),
    why: (
      "两个版本不一致，就无法知道以哪个为准，也不能替您决定。",
      "Of two versions nobody can tell which one holds, and none is chosen for you."
    ),
    example: (
      "两个文件里都有 13030622P005567100047，预算数一个是 160000 元，一个是 180000 元。",
      "Two files have 13030622P005567100047, with a budget of 160000 yuan in one and 180000 in the other."
    ),
    instead: (
      "只保留一个版本，删去或改正其余的。",
      "Keep one version; delete or correct the others."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    let others = project.batch.otherVersions(of: project)
    guard others.count > 0 else { return }
    report.finding(
      project.value.code == nil ? .name : .code,
      Message(
        project: project.value.code ?? project.value.name ?? "", count: others.count, places: others.places))
  }

  struct Message: RuleSentence {
    let project: String

    /// How many other versions there are.
    let count: Int

    /// Where the first of them stand.
    let places: [String]

    var chinese: String {
      "项目\(quoted(project))还有 \(count) 个内容不同的版本：\(listed)；请只保留一个版本。"
    }

    var english: String {
      "The project \(quoted(project)) has \(count) more version(s) with different content: \(listed)"
        + "; keep one of them."
    }

    private var listed: String { places.joined(separator: "、") + (count > places.count ? " …" : "") }
  }
}
