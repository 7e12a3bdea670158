import BudgetModel
import Wording

/// Excel has damaged no code and no amount: it rounds numbers to 15 digits and shows long ones as `1.3E+20`.
struct CellNumberDamaged: Rule {
  let id = "cell-number-damaged"
  let severity = Severity.warning

  let texts = RuleTexts(
    title: (
      "编码或数字可能已被 Excel 改动",
      "Excel may have changed a code or a number"
    ),
    what: (
      "编码不写成数值（Excel 只保留 15 位），也不写成 1.3E+20 这样的科学计数。",
      "No code is held as a number, of which Excel keeps 15 digits, or shown in scientific notation such "
        + "as 1.3E+20."
    ),
    why: (
      "Excel 把长数字的后几位变成 0，原来的数字已经找不回来。",
      "Excel turns the last digits of long numbers into zeros, and what stood there can't be had back."
    ),
    example: (
      "编码显示为 1.30306E+20。",
      "A code shows as 1.30306E+20."
    ),
    instead: (
      "先把单元格设为“文本”格式，再重新填写编码。",
      "Format the cell as text first, then enter the code again."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    let fields: [FieldPath] = [.unitCode, .code, .budgetTotal, .budgetFiscal, .budgetOther]
    for field in fields where project.provenance.fields[field]?.isDamagedNumber == true {
      report.finding(field, Message(text: project.text(of: field)))
    }
    guard project.provenance.fields.isEmpty else { return }
    for (field, code) in [(FieldPath.unitCode, project.value.unit.code), (.code, project.value.code)] {
      if let code, CellNumberDamaged.isScientific(code) { report.finding(field, Message(text: code)) }
    }
  }

  /// Whether a code of a file without cells is what Excel shows of a long number.
  private static func isScientific(_ code: String) -> Bool { code.contains("E+") && code.contains(".") }

  struct Message: RuleSentence {
    let text: String

    var chinese: String {
      "\(quoted(text))可能已被 Excel 改动（数字超过 15 位，或写成了科学计数）；请把单元格设为文本格式后重新填写。"
    }

    var english: String {
      "\(quoted(text)) may have been changed by Excel (more than 15 digits, or scientific notation); "
        + "format the cell as text and enter it again."
    }
  }
}
