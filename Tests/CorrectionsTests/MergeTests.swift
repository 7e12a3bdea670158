import BudgetModel
import Corrections
import Spreadsheet
import Testing

@Suite struct MergeTests {
  private func merge(
    _ ours: (inout Submission) -> Void, _ theirs: (inout Submission) -> Void
  ) -> Merge {
    var left = Submission.sample
    var right = Submission.sample
    ours(&left)
    theirs(&right)
    return Merge(base: Version(.sample), ours: Version(left), theirs: Version(right))
  }

  @Test func changesOfBothSidesAreTaken() throws {
    let merge = merge(
      { $0.projects[0].budget.total = Money(yuan: ExactDecimal(1)) },
      {
        $0.projects[0].indicators[1].basis = "年度计划"
        $0.projects[0].goals.append("新的目标")
        $0.projects.swapAt(0, 1)
      })
    let result = try #require(merge.submission)
    #expect(result.projects.map(\.name) == ["普法经费", "公共法律服务"])
    #expect(result.projects[1].budget.total == Money(yuan: ExactDecimal(1)))
    #expect(result.projects[1].indicators[1].basis == "年度计划")
    #expect(result.projects[1].goals.count == 3)
    #expect(merge.taken.map(\.origin).filter { $0 == .ours }.count == 1)
    #expect(merge.taken.map(\.change.action) == [.moved, .changed, .added, .changed])
  }

  @Test func differentValuesConflictAndAreDecided() throws {
    let merge = merge(
      { $0.projects[0].indicators[0].target = IndicatorTarget(reading: "≥96%", fiscalYear: 2022) },
      { $0.projects[0].indicators[0].target = IndicatorTarget(reading: "≥97%", fiscalYear: 2022) })
    #expect(merge.submission == nil)
    let conflict = try #require(merge.conflicts.first)
    #expect(conflict.id.rawValue == "projects[0].indicators[0].target")
    #expect(conflict.base?.value?.description == "≥95 百分率")
    #expect(conflict.ours?.value?.description == "≥96%")
    #expect(conflict.theirs?.value?.description == "≥97%")
    #expect(conflict.valueKind == .target)
    for (choice, raw) in [
      (Choice.base, "≥95 百分率"), (.ours, "≥96%"), (.theirs, "≥97%"), (.typed("≥98%"), "≥98%"),
      (.typed(""), ""),
    ] {
      let result = merge.resolved(by: [conflict.id: choice])
      #expect(result.submission?.projects[0].indicators[0].target.raw == raw)
      #expect(result.taken.map(\.origin) == (choice == .base ? [] : [.decision]))
    }
  }

  @Test func otherFormsOfOneValueConflictInForm() {
    let merge = merge(
      { $0.projects[0].indicators[0].target = IndicatorTarget(reading: "≥95%", fiscalYear: 2022) },
      { $0.projects[0].indicators[0].target = IndicatorTarget(reading: "不低于95%", fiscalYear: 2022) })
    #expect(merge.conflicts.map(\.difference) == [.form])
  }

  @Test func removalAgainstEditIsAConflict() throws {
    let merge = merge(
      { $0.projects[0].indicators.remove(at: 0) },
      { $0.projects[0].indicators[0].basis = "年度计划" })
    let conflict = try #require(merge.conflicts.first)
    #expect(conflict.kind == .removal(by: .ours))
    #expect(conflict.ours == nil)
    #expect(conflict.edits.map(\.new?.value) == [.text("年度计划")])
    #expect(!conflict.takesTypedValue)
    func indicators(_ choice: Choice) -> [String?]? {
      merge.resolved(by: [conflict.id: choice]).submission?.projects[0].indicators.map(\.basis)
    }
    #expect(indicators(.ours) == ["工作计划"])
    #expect(indicators(.theirs) == ["年度计划", "工作计划"])
    #expect(indicators(.base) == ["工作计划", "工作计划"])
    #expect(indicators(.typed("甲")) == nil)
    #expect(merge.resolved(by: [conflict.id: .typed("甲")]).refused.map(\.id) == ["choice-not-typable"])
  }

  @Test func removalOfWhatOnlyMovedIsTaken() throws {
    let merge = merge({ $0.projects.remove(at: 0) }, { $0.projects.swapAt(0, 1) })
    #expect(try #require(merge.submission).projects.map(\.name) == ["普法经费"])
  }

  @Test func ordersConflictWhereBothMovedDifferently() throws {
    let base = Submission(projects: ["甲", "乙", "丙"].map { Project(code: $0, name: $0) })
    func version(_ order: [Int]) -> Version { Version(Submission(projects: order.map { base.projects[$0] })) }
    let merge = Merge(base: Version(base), ours: version([1, 0, 2]), theirs: version([2, 0, 1]))
    let conflict = try #require(merge.conflicts.first)
    #expect(merge.conflicts.count == 1)
    #expect(conflict.kind == .order)
    #expect(conflict.id.rawValue == "projects.order")
    for (choice, names) in [
      (Choice.base, ["甲", "乙", "丙"]), (.ours, ["乙", "甲", "丙"]), (.theirs, ["丙", "甲", "乙"]),
    ] {
      #expect(merge.resolved(by: [conflict.id: choice]).submission?.projects.map(\.name) == names)
    }
  }

  @Test func bothAddedTheSameIsAddedOnceAndDifferentFieldsConflict() throws {
    let new = Indicator.sample("数量指标", "新的指标", "≥1 件")
    let same = merge(
      { $0.projects[0].indicators.append(new) }, { $0.projects[0].indicators.insert(new, at: 2) })
    #expect(try #require(same.submission).projects[0].indicators.count == 3)
    #expect(same.taken.map(\.origin) == [.both])
    var other = new
    other.basis = "年度计划"
    let different = merge(
      { $0.projects[0].indicators.append(new) }, { $0.projects[0].indicators.append(other) })
    #expect(different.conflicts.map(\.ours?.place.description) == ["projects[0].indicators[2].basis"])
    #expect(different.conflicts.first?.base == nil)
  }

  @Test func additionsOfBothSidesKeepTheirPlaces() throws {
    let merge = merge(
      { $0.projects[0].indicators.insert(.sample("数量指标", "甲", "≥1 件"), at: 0) },
      { $0.projects[0].indicators.insert(.sample("数量指标", "乙", "≥9 次", description: "另一回事"), at: 1) })
    let names = try #require(merge.submission).projects[0].indicators.map(\.level3)
    #expect(names == ["甲", "法律援助覆盖面", "乙", "法律援助咨询数"])
  }

  @Test func anUncertainMatchIsNeverFollowed() throws {
    let merge = merge(
      {
        $0.projects[0].code = "13030621P009999900001"
        $0.projects[0].purpose = "改作他用"
      },
      { $0.projects[0].budget.total = Money(yuan: ExactDecimal(1)) })
    let conflict = try #require(merge.conflicts.first)
    #expect(conflict.kind == .removal(by: .ours))
    #expect(conflict.successor?.place == Place(project: 0, path: .project))
  }

  @Test func wrongChoicesAreRefusedAndNothingIsDecided() throws {
    let merge = merge({ $0.fiscalYear = 2023 }, { $0.fiscalYear = 2024 })
    let id = try #require(merge.conflicts.first?.id)
    let resolution = merge.resolved(by: [id: .typed("明年"), Conflict.ID(rawValue: "甲"): .ours])
    #expect(resolution.submission == nil)
    #expect(resolution.open.map(\.id) == [id])
    #expect(resolution.refused.map(\.id) == ["choice-unreadable", "choice-without-conflict"])
    #expect(merge.resolved(by: [id: .typed("2025年")]).submission?.fiscalYear == 2025)
  }

  @Test func emptyVersionsMerge() {
    let empty = Version(Submission())
    #expect(Merge(base: empty, ours: empty, theirs: empty).submission == Submission())
    #expect(Merge(base: empty, ours: Version(.sample), theirs: empty).submission == .sample)
    #expect(Merge(base: Version(.sample), ours: empty, theirs: Version(.sample)).submission == Submission())
  }
}
