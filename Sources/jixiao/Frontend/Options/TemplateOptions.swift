import ArgumentParser

/// The bureau's workbook, and how it is filled.
struct TemplateOptions: ParsableArguments {
  @Option(completion: .file()) var template: String?

  @Option var sheet: String?

  @Flag var removeBlankRows = false

  @Flag var respectProtection = false

  static let texts = [
    "--template": ArgumentText(
      BilingualText(
        "财政局发的表样：要填的 Excel 工作簿；它本身不会被改动",
        "The bureau's own workbook that is to be filled; it is never changed itself"),
      value: BilingualText("模板", "BUREAU.xlsx")),
    "--sheet": ArgumentText(
      BilingualText(
        "填模板里的哪张工作表；只有一张绩效目标表时不用写",
        "The template's sheet with the form; not needed where only one sheet has one"),
      value: BilingualText("工作表", "NAME")),
    "--remove-blank-rows": ArgumentText(
      BilingualText(
        "删去指标表里没有填的空行；不写就留着", "Take out the rows of the table that stay blank; else they stay")),
    "--respect-protection": ArgumentText(
      BilingualText(
        "受保护的工作表里，锁定的单元格不填，只指出来；不写就照常填",
        "Leave locked cells of a protected sheet as they are, and say so; else they are filled like any other"
      )),
  ]
}
