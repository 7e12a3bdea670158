import BudgetModel
import Foundation
import Review
import Spreadsheet
import TestSupport
import Testing
import Wording

@testable import Intake

/// What a check finds beyond its rules: each thing once, at its cell and project, counted to the last.
@Suite struct CheckingTests {
  @Test func findsNothingInARightForm() throws {
    let result = try check([DrawnForm()])
    #expect(result.findings.map(\.rule) == [])
    #expect(CheckVerdict(result, failingOn: .info).isReady)
    #expect(result.departments.map(\.fiscalYear) == [2022])
  }

  // MARK: Reading

  @Test func tellsOnceWhatARuleAndTheReaderSee() throws {
    let forms = [DrawnForm(unitLabel: "")]
    let result = try check(forms)
    #expect(result.findings.map(\.rule) == ["money-unit-unknown"])
    #expect(result.findings.map { $0.place?.cells.first?.description } == ["B4"])
    #expect(result.totals.byRule == ["money-unit-unknown": 1])
    var settings = RuleSettings.standard
    settings.disabled = ["money-unit-unknown"]
    #expect(try check(forms, CheckRules(settings)).findings.isEmpty)
    settings.disabled = []
    settings.severities = ["money-unit-unknown": .error]
    #expect(try check(forms, CheckRules(settings)).findings.map(\.severity) == [.error])
  }

  @Test func findsWhatTheReaderCouldNotRead() throws {
    let result = try check([DrawnForm(total: "十六万左右")])
    let finding = try #require(result.findings.first { $0.rule == "amount-unreadable" })
    #expect(finding.severity == .error)
    #expect(finding.form?.project.code == "13030622P005567100047")
    #expect(finding.field == .budgetTotal)
    #expect(finding.place?.text == "[B4] 预算数")
    #expect(finding.text == "十六万左右")
    #expect(!CheckVerdict(result, failingOn: .error).isReady)
  }

  @Test func aFormulaWithoutResultIsNotMissing() throws {
    let formula = CellMaker("D7", .formula("1+1", cached: nil))
    let result = try check([DrawnForm(others: [formula])])
    #expect(result.findings.map(\.rule) == ["formula-without-value"])
    #expect(result.findings.map(\.field) == [.indicator(0, .target)])
    #expect(result.totals.byRule == ["formula-without-value": 1])
    #expect(result.totals.bySeverity == [.error: 1])
  }

  @Test func countsContentThatWasNotTaken() throws {
    let strays = (0..<12).map { CellMaker("H\($0 + 1)", "备查 \($0)") }
    let result = try check([DrawnForm(others: strays)])
    #expect(result.findings.map(\.rule) == Array(repeating: "content-not-taken", count: 5))
    #expect(result.omitted.map(\.count) == [7])
    #expect(result.totals.bySeverity == [.warning: 12])
    #expect(result.ruleCounts.map(\.count) == [12])
  }

  @Test func remarksOnReadingAreNoFindings() throws {
    let result = try check([DrawnForm(others: [CellMaker("A14", "填报人：张三")])])
    #expect(result.findings.map(\.rule) == [])
  }

  // MARK: Several inputs

  @Test func findsEachVersionOfAProjectOnce() throws {
    let result = try check([DrawnForm(), DrawnForm(total: "170000.00")])
    let conflicts = result.findings.filter { $0.rule == "project-conflict" }
    #expect(conflicts.map { $0.place?.file } == ["0.xlsx", "1.xlsx"])
    #expect(result.totals.byRule["project-conflict"] == 2)
    #expect(result.departments.first?.projects.map(\.isContradicted) == [true, true])
    #expect(result.departments.first?.budget.total.sum == Money(yuan: 0))
  }

  @Test func findsWhatInputsContradictEachOtherIn() throws {
    let result = try check([DrawnForm(), DrawnForm(code: "13030622P00556710006E", year: "2023")])
    let finding = try #require(result.findings.first)
    #expect(finding.rule == "years-differ")
    #expect(finding.place == nil && finding.form == nil)
    #expect(result.departments.first?.budget.total.sum == Money(yuan: 320_000))
  }

  @Test func aRefusedInputStandsInTheWay() throws {
    let folder = try TemporaryFolder()
    let good = try folder.write(DrawnForm().workbook(), "好.xlsx")
    let bad = try folder.write(Array("%PDF-1.7".utf8), "坏.xlsx")
    var told: [String] = []
    var checking = Checking(CheckRequest(inputs: [bad, good])) { event in
      if case .refused(let path, _) = event { told.append(path) }
    }
    let result = checking.run()
    #expect(told == [bad])
    #expect(result.refusedInputs.map(\.path) == [bad])
    #expect(result.totals.projects == 1)
    #expect(!CheckVerdict(result, failingOn: .error).isReady)
  }

  @Test func nothingToCheckIsNotReady() throws {
    let template = ProjectFolder.template("项目绩效目标表.xlsx").path
    var checking = Checking(CheckRequest(inputs: [template]))
    let verdict = CheckVerdict(checking.run(), failingOn: .error)
    #expect(verdict.isEmpty && !verdict.isReady)
  }

  // MARK: Settings

  @Test func heedsSettingsOfTheYear() throws {
    var of2022 = RuleSettings.standard
    of2022.disabled = ["money-unit-unknown"]
    let rules = CheckRules(.standard, years: [2022: of2022])
    let forms = [DrawnForm(unitLabel: "")]
    #expect(try check(forms, rules).findings.isEmpty)
    #expect(try check(forms, rules, year: 2023).findings.map(\.rule).contains("money-unit-unknown"))
  }

  // MARK: Order

  @Test func ordersByFileProjectAndSeverity() throws {
    let wrong = DrawnForm(
      code: "13030622P00556710006E", name: "", unitLabel: "",
      others: [CellMaker("D7", "400"), CellMaker("H1", "备查")])
    let result = try check([DrawnForm(unitLabel: ""), wrong])
    let places = result.findings.map { "\($0.place?.file ?? "") \($0.severity) \($0.rule)" }
    #expect(places.first == "0.xlsx warning money-unit-unknown")
    let second = result.findings.filter { $0.place?.file == "1.xlsx" }
    #expect(second.first?.rule == "project-name-missing")
    let severities = second.filter { $0.form != nil }.map(\.severity)
    #expect(severities == severities.sorted(by: >))
  }

  // MARK: Parts

  private func check(
    _ forms: [DrawnForm], _ rules: CheckRules = CheckRules(), year: Int? = nil
  ) throws -> CheckResult {
    let folder = try TemporaryFolder()
    let inputs = try forms.enumerated().map { try folder.write($1.workbook(), "\($0).xlsx") }
    var checking = Checking(
      CheckRequest(inputs: inputs, rules: rules, options: IntakeOptions(fiscalYear: year)))
    return checking.run()
  }
}

extension FindingPlace {
  fileprivate var text: String { "\(cells.map(\.description)) \(label ?? "")".replacing("\"", with: "") }
}

extension Money {
  fileprivate init(yuan: Int) { self.init(yuan: ExactDecimal(yuan)) }
}
