import ArgumentParser

/// How inputs are read.
struct ReadingOptions: ParsableArguments {
  @Option var year: FiscalYear?

  @Flag var hidden = false

  static let texts = [
    "--year": ArgumentText(
      BilingualText(
        "预算年度；写了就以它为准，不看表里写的年度", "The fiscal year of the budget, whatever the forms state"),
      value: BilingualText("年份", "YEAR"),
      expectation: BilingualText(
        "\(FiscalYear.range.lowerBound) 到 \(FiscalYear.range.upperBound) 之间的年份",
        "a year from \(FiscalYear.range.lowerBound) to \(FiscalYear.range.upperBound)")),
    "--hidden": ArgumentText(BilingualText("也读取隐藏的工作表", "Read hidden sheets as well")),
  ]
}
