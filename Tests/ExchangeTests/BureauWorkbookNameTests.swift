import BudgetModel
import TestSupport
import Testing

@Suite struct BureauWorkbookNameTests {
  /// A name of Latin letters and figures only would stand without quotes in the defined name of the repeated row.
  @Test(arguments: [
    ("abc", "1. abc"), ("A1", "1. A1"), ("x_y.2", "1. x_y.2"), ("\u{0}abc", "1. abc"), ("", "1.项目"),
    ("'", "1.项目"),
    ("it's", "1.it's"), ("a b", "1.a b"), ("甲!乙", "1.甲!乙"), ("甲[1]", "1.甲［1］"),
  ])
  func sheetIsNamedAfterItsProject(name: String, sheetName: String) throws {
    let workbook = try WorkbookReading(SubmissionSamples.submission { $0.name = name })
    #expect(workbook.sheetNames == [sheetName])
    let quoted = sheetName.replacing("'", with: "''")
    #expect(workbook.parts.text("xl/workbook.xml")?.contains("'\(quoted)'!$9:$9") == true)
  }

  @Test func longNamesOfManyProjects() throws {
    let name = String(repeating: "项目名称", count: 10)
    let submission = Submission(projects: (0..<12).map { _ in Project(name: name) })
    #expect(try WorkbookReading(submission).sheetNames.count == 12)
  }
}
