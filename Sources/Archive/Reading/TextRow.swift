import BudgetModel
import Exchange
import Intake

/// The department's text of a file.
struct TextRow: Sendable {
  let department: Department
  let fiscalYear: Int?
  let sheet: String
  let cell: String?
  let json: [UInt8]
  let digest: Digest

  init(_ text: OverallObjectives, of department: Department, fiscalYear: Int?, place: FormPlace?) {
    self.department = department
    self.fiscalYear = fiscalYear
    sheet = place?.sheet ?? ""
    cell = place.flatMap { $0.cell.isEmpty ? nil : $0.cell }
    json = SubmissionJSON.bytes(
      of: Submission(fiscalYear: fiscalYear, department: Department(code: department.code), overall: text))
    digest = SHA256.digest(of: json)
  }
}
