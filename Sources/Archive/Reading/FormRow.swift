import BudgetModel
import Exchange
import Intake
import Spreadsheet

/// One form of a file: the project that it speaks of, its facts, and its content as canonical JSON.
///
/// A class, since the rows are handed from step to step and from thread to thread, and hold a lot.
final class FormRow: Sendable {
  let project: Project
  let fiscalYear: Int?
  let department: Department
  let identity: String
  let sheet: String
  let cell: String?
  let title: String?
  let moneyUnit: String?
  let facts: [FactRow]
  let json: [UInt8]
  let jsonDigest: Digest

  /// The digest of all values: two versions of one project with the same are the same, whatever form they stand in and
  /// whether or not it states the year.
  let content: Digest

  init(_ sourced: Sourced<Project>, of department: Department, fiscalYear: Int?) {
    project = sourced.value
    let provenance = sourced.provenance
    self.fiscalYear = fiscalYear
    self.department = department
    sheet = provenance.sheet
    title = provenance.title
    moneyUnit = provenance.fields.isEmpty ? nil : provenance.moneyUnit.map { "\($0)" }
    facts = FactRows.rows(of: project, provenance)
    cell = facts.first { $0.field == .code || $0.field == .name }?.cell ?? facts.first?.cell
    json = FormRow.json(of: project, fiscalYear: fiscalYear, department: department)
    jsonDigest = SHA256.digest(of: json)
    content = FormRow.content(of: facts, project)
    identity = FormRow.identity(of: project, content: content)
  }

  private static func content(of facts: [FactRow], _ project: Project) -> Digest {
    var bytes: [UInt8] = []
    for fact in facts where !fact.value.isEmpty {
      bytes += "\(fact.field)".utf8
      bytes.append(0x3D)
      bytes += fact.value.utf8
      bytes.append(0)
    }
    for line in project.disbursement { bytes += "\(line.month),".utf8 }
    return SHA256.digest(of: bytes)
  }

  /// The project with its year and its department's code. The department's name is the department's, whatever file it
  /// stood in.
  private static func json(of project: Project, fiscalYear: Int?, department: Department) -> [UInt8] {
    SubmissionJSON.bytes(
      of: Submission(
        fiscalYear: fiscalYear, department: Department(code: department.code), projects: [project]))
  }

  /// What makes two forms one project's: the code, or unit and name, or nothing but the same content.
  private static func identity(of project: Project, content: Digest) -> String {
    switch ProjectIdentity(project) {
    case .code(let code): "code:\(code)"
    case .name(let name, let unit): "name:\(unit ?? "")\n\(name)"
    case nil: "content:\(content)"
    }
  }
}
