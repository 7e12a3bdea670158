import ArgumentParser
import Exchange

/// How `cells` writes.
struct CellsOutputOptions: ParsableArguments {
  @Option var format: CellListFormat?

  static let texts = [
    "--format": ArgumentText(
      BilingualText(
        "写成 CSV 还是 JSON 行（每个单元格一行）；不写就是 csv",
        "Write CSV or JSON lines, one for each cell; csv if left out"),
      expectation: BilingualText("csv 或 jsonl", "csv or jsonl"))
  ]
}
