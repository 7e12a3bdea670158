import BudgetModel
import Corrections
import Spreadsheet
import TestSupport
import Testing

@Suite struct MatchingTests {
  private func submission(_ indicators: [Indicator]) -> Submission {
    Submission(projects: [Project(code: "1", name: "普法", indicators: indicators)])
  }

  private func changes(_ old: [Indicator], _ new: [Indicator]) -> [Change] {
    Difference(from: Version(submission(old)), to: Version(submission(new))).changes
  }

  private func changes(_ old: [Project], _ new: [Project]) -> Difference {
    Difference(from: Version(Submission(projects: old)), to: Version(Submission(projects: new)))
  }

  private let rows = [
    Indicator.sample("数量指标", "法律援助咨询数", "≥400 件"), .sample("数量指标", "案件受理数", "≥350 件"),
    .sample("质量指标", "宣传覆盖率", "≥95%"),
  ]

  @Test func swappedNamesAreSwappedContents() {
    var new = rows
    (new[0].level3, new[1].level3) = (new[1].level3, new[0].level3)
    let found = changes(rows, new)
    #expect(found.contains { $0.action == .moved })
    #expect(found.filter { $0.place?.path.fieldPath != nil }.count == 4)
    #expect(found.allSatisfy { $0.isCertain })
  }

  @Test func allRenamedAreRecognisedByTheirContent() {
    var new = rows
    for index in new.indices { new[index].level3 = ["甲", "乙", "丙"][index] }
    let found = changes(rows, new)
    #expect(found.map(\.action) == [.renamed, .renamed, .renamed])
    #expect(found.map(\.match?.basis) == [.content, .content, .content])
    #expect(found.map { $0.old?.place.path } == found.map { $0.new?.place.path })
  }

  @Test func renamedWithItsDescriptionIsRecognisedByLikeness() {
    var new = rows
    new[0].level3 = "法律援助咨询件数"
    new[0].description = "法律援助咨询件数"
    let found = changes(rows, new)
    #expect(found.map(\.action) == [.renamed, .changed])
    #expect(found[0].match?.basis == .similarity)
    #expect(found[0].isCertain)
  }

  @Test func anotherLevelKeepsTheIndicator() {
    var new = rows
    new[2].level2 = "社会效益指标"
    let found = changes(rows, new)
    #expect(found.map(\.place?.description) == ["projects[0].indicators[2].level2"])
    #expect(found[0].match?.basis == .name)
  }

  @Test func quiteAnotherIndicatorInItsPlaceIsAddedAndRemoved() {
    var new = rows
    new[0] = Indicator(
      level1: "效益指标", level2: "社会效益指标", level3: "满意程度",
      target: IndicatorTarget(reading: "明显提高", fiscalYear: nil))
    #expect(Set(changes(rows, new).map(\.action)) == [.added, .removed])
  }

  @Test func ofTwoWithOneNameTheLikerIsTaken() {
    let old = [
      Indicator.sample("数量指标", "宣传", "≥10 场", description: "进乡镇集中宣传的场次"),
      .sample("数量指标", "宣传", "≥20 册", description: "编印普法读本的册数"),
    ]
    var new = [old[1], old[0]]
    new[0].target = IndicatorTarget(reading: "≥30 册", fiscalYear: nil)
    new[1].basis = "年度计划"
    let found = changes(old, new).filter { $0.action == .changed }
    #expect(
      found.map { $0.old?.place.description } == [
        "projects[0].indicators[1].target", "projects[0].indicators[0].basis",
      ])
    #expect(found.allSatisfy { $0.isCertain })
  }

  @Test func indistinguishableOnesAreUncertain() {
    let old = (0..<3).map { Indicator.sample("数量指标", "宣传", "≥\($0) 场") }
    let new = (5..<8).map { Indicator.sample("数量指标", "宣传", "≥\($0) 场") }
    let found = changes(old, new)
    #expect(found.count == 3)
    #expect(found.allSatisfy { !$0.isCertain && $0.action == .changed })
  }

  @Test func identicalRowsAreTheSameHoweverMany() {
    let old = [Indicator](repeating: rows[0], count: 3)
    #expect(changes(old, old).isEmpty)
    #expect(changes(old, Array(old.dropLast())).map(\.action) == [.removed])
  }

  @Test func projectWithoutCodeIsFoundByUnitAndName() {
    let old = Submission.sample.projects
    var new = old
    new[0].code = nil
    new[0].budget.total = nil
    let found = changes(old, new).projects[0]
    #expect(found.match == Match(basis: .unitAndName))
    #expect(found.changes.map(\.place?.path) == [.field(.budgetTotal), .field(.code)])
  }

  @Test func correctedCodeIsTheSameProject() {
    let old = Submission.sample.projects
    var new = old
    new[0].code = "13030622P005567100074"
    #expect(changes(old, new).projects.map(\.match) == [Match(basis: .unitAndName)])
    new[0].code = "13030621P009999900001"
    #expect(changes(old, new).projects.map(\.match) == [Match(basis: .unitAndName, isCertain: false)])
  }

  @Test func projectsOfOneCodeAreToldApartByTheirContent() {
    var old = Submission.sample.projects
    old[1].code = old[0].code
    var new = [old[1], old[0]]
    new[0].budget.total = Money(yuan: .zero)
    new[1].budget.total = Money(yuan: ExactDecimal(1))
    let found = changes(old, new)
    #expect(found.projects.map(\.old) == [1, 0])
    #expect(found.projects.allSatisfy { $0.match?.basis == .code && $0.match?.isCertain == true })
  }

  @Test func projectsWithNothingToNameThem() {
    let nameless = [Project(purpose: "甲"), Project(purpose: "乙")]
    #expect(changes(nameless, nameless).isEmpty)
    #expect(changes(nameless, [Project(purpose: "丙")]).changes.map(\.action).contains(.added))
  }

  /// A project of 2,000 rows in which every row changed, alike ones and different ones: no comparison of all with all.
  @Test(arguments: [false, true]) func manyIndicatorsAreMatchedInTime(areAlike: Bool) {
    let old = (0..<2000).map { index in
      Indicator.sample("数量指标", areAlike ? "宣传场次" : "第\(index * 7919 % 100_003)项宣传任务", "≥\(index) 场")
    }
    let new = (0..<2000).map { index in
      let name = areAlike ? "宣传场次" : "第\(index * 7919 % 100_003)项宣传工作任务"
      return Indicator.sample("数量指标", name, "≥\(index + 5000) 场")
    }
    let clock = ContinuousClock()
    var found: [Change] = []
    let time = clock.measure { found = changes(old, new) }
    #expect(found.count >= 2000)
    #expect(time < .seconds(60))
  }
}
