import BudgetModel
import Wording

/// The table of a project's indicators. 权重 and 备注 have a column only where an indicator has one.
struct IndicatorTable {
  /// The number of characters up to which a text stands in the middle of its cell, as on the bureau's form.
  private static let centredLength = 36

  private let indicators: [Indicator]
  private let project: String
  private let path: String
  private let basisColumns: ClosedRange<Int>
  private let weightColumn: Int?
  private let remarkColumn: Int?

  /// The widths of the columns that the form doesn't have by itself.
  let extraWidths: [Double]

  init(_ indicators: [Indicator], project: String, path: String, basisColumns: ClosedRange<Int>) {
    self.indicators = indicators
    self.project = project
    self.path = path
    self.basisColumns = basisColumns
    let next = basisColumns.upperBound + 1
    let hasWeight = indicators.contains { $0.weight != nil }
    let hasRemark = indicators.contains { $0.remark != nil }
    weightColumn = hasWeight ? next : nil
    remarkColumn = hasRemark ? next + (hasWeight ? 1 : 0) : nil
    extraWidths = (hasWeight ? [8] : []) + (hasRemark ? [16] : [])
  }

  func append(to rows: inout FormRows) {
    rows.appendRepeated(header)
    let first = rows.count
    for index in indicators.indices { rows.append(entries(of: index)) }
    for run in runsOfLevel1 {
      let entry = FormRows.Entry(
        1...1, content(indicators[run.lowerBound].level1, run.lowerBound, .level1), .value)
      rows.span(entry, over: (first + run.lowerBound)...(first + run.upperBound))
    }
  }

  private var header: [FormRows.Entry] {
    var columns: [(ClosedRange<Int>, String)] = [
      (1...1, "一级指标"), (2...2, "二级指标"), (3...3, "三级指标"), (4...4, "绩效指标描述"), (5...5, "指标值"),
      (basisColumns, "指标值确定依据"),
    ]
    if let weightColumn { columns.append((weightColumn...weightColumn, "权重")) }
    if let remarkColumn { columns.append((remarkColumn...remarkColumn, "备注")) }
    return columns.map { .init($0, .label($1), .label) }
  }

  /// An indicator's cells but for level 1, which lies over all rows of the same.
  private func entries(of index: Int) -> [FormRows.Entry] {
    let indicator = indicators[index]
    var entries = [
      text(2...2, indicator.level2, index, .level2),
      text(3...3, indicator.level3, index, .level3),
      text(4...4, indicator.description, index, .description),
      text(5...5, indicator.target.raw, index, .target),
      text(basisColumns, indicator.basis, index, .basis),
    ]
    if let weightColumn {
      entries.append(
        AmountCell.entry(
          weightColumn...weightColumn, indicator.weight, fractionDigits: 0, place(index, .weight)))
    }
    if let remarkColumn {
      entries.append(text(remarkColumn...remarkColumn, indicator.remark, index, .remark))
    }
    return entries
  }

  /// Neighbours of the same level 1. Those without one stand alone: a reader takes level 1 from the row above.
  private var runsOfLevel1: [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for index in indicators.indices {
      let level1 = indicators[index].level1
      if let run = runs.last, level1 != nil, indicators[run.upperBound].level1 == level1 {
        runs[runs.count - 1] = run.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
    return runs
  }

  private func text(
    _ columns: ClosedRange<Int>, _ text: String?, _ index: Int, _ field: FieldPath.IndicatorField
  ) -> FormRows.Entry {
    let isLong = (text?.unicodeScalars.count ?? 0) > IndicatorTable.centredLength
    return FormRows.Entry(columns, content(text, index, field), isLong ? .prose : .value)
  }

  private func content(
    _ text: String?, _ index: Int, _ field: FieldPath.IndicatorField
  ) -> LaidOutCell.Content {
    .optional(text, place(index, field))
  }

  private func place(_ index: Int, _ field: FieldPath.IndicatorField) -> WorkbookPlace {
    WorkbookPlace(
      project: project, label: field.formName(in: .chinese),
      path: "\(path).\(FieldPath.indicator(index, field))")
  }
}
