import BudgetModel
import Wording

/// A unit's code has six digits, and in one batch one name.
struct UnitCodeShape: Rule {
  let id = "unit-code-shape"
  let severity = Severity.warning
  let needs: [FormPart] = [.unit]

  let texts = RuleTexts(
    title: (
      "单位编码的写法不对，或者同一编码有两个名称",
      "The unit code is no six digits, or has two names"
    ),
    what: (
      "单位编码是 6 位数字（3 位部门、3 位单位）；同一批表里，一个编码只对应一个单位名称。",
      "A unit code has six digits, three of the department and three of the unit; in one batch it stands "
        + "with one name."
    ),
    why: (
      "编码或名称不一致，汇总时同一个单位会被当成两个。",
      "If code and name don't agree, one unit is taken for two when forms are added up."
    ),
    example: (
      "“31501 秦皇岛市抚宁区司法局本级”只有 5 位；315001 在一张表里叫“司法局本级”，在另一张里叫“公证处”。",
      "“31501 秦皇岛市抚宁区司法局本级” has five digits; 315001 is 司法局本级 on one form and 公证处 on another."
    ),
    instead: (
      "填写 6 位编码和单位全称，各表一致，例如“315001 秦皇岛市抚宁区司法局本级”。",
      "Enter six digits and the full name, the same on every form, as in “315001 秦皇岛市抚宁区司法局本级”."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    guard let code = project.value.unit.code, !WrittenText.saysNothing(code) else {
      report.cannotDecide(.valueUnknown(.unitCode))
      return
    }
    if !UnitCodeShape.hasShape(code) {
      let plain = SuggestedText.code(code)
      report.finding(
        .unitCode, Message(code: code, reason: .shape),
        suggestion: project.suggestion(.unitCode, UnitCodeShape.hasShape(plain) ? plain : nil))
    } else if project.holdsTypedBlank(.unitCode) {
      report.finding(.unitCode, Message(code: project.text(of: .unitCode), reason: .blank), suggestion: code)
    }
    guard let name = project.value.unit.name, let first = project.batch.firstName(ofUnit: code),
      WrittenText.folded(first.name) != WrittenText.folded(name)
    else { return }
    report.finding(
      .unitName, Message(code: code, reason: .names(name, first: first.name, place: first.place)))
  }

  private static func hasShape(_ code: String) -> Bool {
    code.utf8.count == 6 && code.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  struct Message: RuleSentence {
    let code: String
    let reason: Reason

    var chinese: String {
      switch reason {
      case .shape: "单位编码\(quoted(code))不是 6 位数字；请填写 3 位部门编码加 3 位单位编码。"
      case .blank: "单位编码\(quoted(code))中间有空格；请去掉空格。"
      case .names(let name, let first, let place):
        "单位编码 \(code) 在这里是\(quoted(name))，在 \(place) 是\(quoted(first))；请改成一致。"
      }
    }

    var english: String {
      switch reason {
      case .shape:
        "The unit code \(quoted(code)) is not six digits; enter the department's three and the unit's three."
      case .blank: "The unit code \(quoted(code)) holds blanks; remove them."
      case .names(let name, let first, let place):
        "The unit code \(code) stands with \(quoted(name)) here and with \(quoted(first)) at \(place); make them the same."
      }
    }

    enum Reason: Sendable {
      case shape, blank

      /// One code with two names; the first stands at another place.
      case names(String, first: String, place: String)
    }
  }
}
