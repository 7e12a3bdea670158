import BudgetModel
import Spreadsheet
import Wording

/// A percentage between 0 and 1 may be a fraction that was meant as a share of 1.
struct PercentBelow1: Rule {
  let id = "percent-below-1"
  let severity = Severity.info
  let needs: [FormPart] = [.column(.target)]

  let texts = RuleTexts(
    title: (
      "百分比小于 1%，可能少乘了 100",
      "A percentage is less than 1 %"
    ),
    what: (
      "单位是 % 的指标值如果在 0 和 1 之间，确实是百分之零点几。",
      "A value in % between 0 and 1 really is less than one in a hundred."
    ),
    why: (
      "“≤0.4%”可能是想写 40%。程序不替您改，只提醒核对。",
      "≤0.4% may have been meant as 40 %. It is not changed for you, only pointed out."
    ),
    example: (
      "“≤0.4 百分率”。",
      "≤0.4 百分率"
    ),
    instead: (
      "核对后写成“≤40%”，或者保留“≤0.4%”。",
      "Check it, then write ≤40%, or keep ≤0.4%."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators where indicator.target.unit == "%" {
      guard let share = indicator.target.upper ?? indicator.target.number, share < ExactDecimal(1),
        !share.isNegative, !share.isZero
      else { continue }
      report.finding(indicator.path(.target), Message(text: indicator.target.raw, share: share))
    }
  }

  struct Message: RuleSentence {
    let text: String
    let share: ExactDecimal

    var chinese: String {
      "\(quoted(text))是 \(share)%\(hundredfold("，还是 ", "%"))？请核对。"
    }

    var english: String {
      "Is \(quoted(text)) \(share)%\(hundredfold(" or ", "%"))? Check it."
    }

    private func hundredfold(_ before: String, _ behind: String) -> String {
      share.shifted(byPowerOfTen: 2).map { "\(before)\($0)\(behind)" } ?? ""
    }
  }
}
