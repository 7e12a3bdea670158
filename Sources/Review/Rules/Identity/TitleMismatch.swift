import BudgetModel
import Wording

/// The form's title names the project that the form is about.
struct TitleMismatch: Rule {
  let id = "title-mismatch"
  let severity = Severity.info
  let needs: [FormPart] = [.title, .name]

  let texts = RuleTexts(
    title: (
      "表的标题与项目名称不一致",
      "The title names another project"
    ),
    what: (
      "标题中含有“项目名称”，例如“1.公共法律服务绩效目标表”。",
      "The title holds the project's name, as in “1.公共法律服务绩效目标表”."
    ),
    why: (
      "标题和内容不一致，多半是复制了别的项目的表没有改全。",
      "A title of another project mostly means that its form was copied and not changed everywhere."
    ),
    example: (
      "标题是“2.普法经费绩效目标表”，项目名称是“公共法律服务”。",
      "The title is “2.普法经费绩效目标表”, the project 公共法律服务."
    ),
    instead: (
      "核对后改正标题或项目名称。",
      "Correct the title or the project's name."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    guard let title = project.provenance.title, let name = project.value.name, !WrittenText.saysNothing(name)
    else {
      report.cannotDecide(.valueUnknown(.name))
      return
    }
    // A title of a thousand characters is none.
    guard title.utf8.count <= 4096 else { return }
    let folded = WrittenText.folded(title)
    if WordList([WrittenText.folded(name)]).isIn(folded) { return }
    if TitleMismatch.isTitleOfForm(folded) {
      report.cannotDecide(.titleNamesNoProject(title))
    } else {
      report.titleFinding(title, Message(title: title, name: name))
    }
  }

  /// Whether a title is the kind of form's and names no project: 项目支出绩效目标申报表.
  private static func isTitleOfForm(_ folded: String) -> Bool {
    var rest = folded.filter { !$0.isNumber && !".()年度-".contains($0) }
    for word in [
      "申报表", "目标表", "自评表", "监控表", "绩效", "预算", "支出", "部门", "项目", "目标", "申报", "运行", "情况", "单位", "填报", "表",
    ] {
      rest = rest.replacing(word, with: "")
    }
    return rest.isEmpty
  }

  struct Message: RuleSentence {
    let title: String
    let name: String

    var chinese: String {
      "标题\(quoted(title))里没有项目名称\(quoted(name))；请核对后改成一致。"
    }

    var english: String {
      "The title \(quoted(title)) does not hold the project's name \(quoted(name)); make them agree."
    }
  }
}
