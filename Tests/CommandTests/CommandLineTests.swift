import Testing

/// What the program answers, run as a user runs it.
@Suite struct CommandLineTests {
  @Test(arguments: [[], ["help"], ["--help"], ["-h"], ["--lang", "zh"], ["--quiet", "--help"]])
  func showsHelp(_ arguments: [String]) async throws {
    let result = try await answer(arguments)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("jixiao（绩效）"))
    #expect(result.output.contains("\n  convert "))
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: [
    ["help", "convert"], ["convert", "--help"], ["convert", "-h"], ["-h", "convert"],
    ["convert", "a.xlsx", "--to", "nonsense", "--help"], ["--lang", "zh", "help", "convert"],
  ])
  func showsHelpOfCommand(_ arguments: [String]) async throws {
    let result = try await answer(arguments)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("jixiao convert："))
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: [["--version"], ["convert", "--version"], ["--lang", "en", "--version"]])
  func showsVersion(_ arguments: [String]) async throws {
    let result = try await answer(arguments)
    #expect(result.status == 0)
    #expect(result.output.wholeMatch(of: /jixiao \d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    (["convrt"], "没有“convrt”这个命令，您是不是要用“convert”？"),
    (["Convert"], "没有“Convert”这个命令，您是不是要用“convert”？"),
    (["helo"], "没有“helo”这个命令，您是不是要用“help”？"),
    (["frobnicate"], "没有“frobnicate”这个命令。"),
    (["help", "convertt"], "没有“convertt”这个命令，您是不是要用“convert”？"),
    (["草稿.xlsx"], "“草稿.xlsx”不是命令；要转换这个文件，请在它前面写上 convert。"),
    (["--foo"], "没有“--foo”这个选项。"),
    (["--lang"], "“--lang”后面要写一个值。"),
    (["--lang", "fr"], "“--lang”不能是“fr”，应当是 zh 或 en。"),
    (["convert"], "没有写要读取的文件；请写文件名，或者用 --files-from 给出清单。"),
    (["convert", "a", "--otput", "b"], "没有“--otput”这个选项，您是不是要用“--output”？"),
    (["convert", "a", "-x"], "没有“-x”这个选项。"),
    (["convert", "a", "-ob.json"], "没有“-ob.json”这个选项。"),
    (["convert", "---a"], "没有“---a”这个选项。"),
    (["convert", "a", "-o"], "“-o”后面要写一个值。"),
    (["convert", "a", "--to", "--hidden"], "“--to”后面要写一个值。"),
    (["convert", "a", "--to", "doc"], "“--to”不能是“doc”，应当是 json、csv 或 xlsx。"),
    (["convert", "a", "--year", "1989"], "“--year”不能是“1989”，应当是 1990 到 2100 之间的年份。"),
    (["convert", "a", "--year=2O22"], "“--year”不能是“2O22”，应当是 1990 到 2100 之间的年份。"),
    (["convert", "a", "--encoding", "gbk"], "“--encoding”不能是“gbk”，应当是 utf-8 或 gb18030。"),
    (["convert", "a", "--hidden=yes"], "“--hidden”后面不能写值，却写了“yes”。"),
    (["convert", "a", "-o", "b", "-o", "c"], "“-o”只能写一次。"),
    (["convert", "a", "--to", "csv", "-o", "b.json"], "--to csv 与输出文件名“b.json”的后缀不一致；请改其中一个。"),
    (["convert", "a", "-o", "表.xls"], "不能写 .xls 文件（“表.xls”）；请用后缀 .xlsx、.csv 或 .json。"),
    (["convert", "a", "--encoding", "utf-8"], "--encoding 只用于 CSV；请加上 --to csv，或者去掉 --encoding。"),
    (["convert", "a", "-o", "b.csv", "--sources"], "--sources 只用于 JSON；请加上 --to json，或者去掉 --sources。"),
    (["convert", "a", "--to", "xlsx"], "写 Excel 文件要用 -o 说明写到哪里，例如 -o 上报稿.xlsx。"),
  ])
  func refusesWrongUsage(_ arguments: [String], _ sentence: String) async throws {
    let result = try await answer(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    let lines = result.errors.split(separator: "\n").map(String.init)
    #expect(lines.first == "错误：" + sentence)
    try #require(lines.count == 3)
    #expect(lines[1].hasPrefix("用法：jixiao "))
    #expect(lines[2].hasPrefix("详见：jixiao help"))
  }

  @Test func speaksEnglish() async throws {
    let asked = try await answer(["--lang", "en", "convert", "a", "--yeer", "2022"])
    #expect(asked.status == 2)
    #expect(
      asked.errors == """
        Error: There is no option “--yeer”; did you mean “--year”?
        Usage: jixiao convert INPUT… [-o PATH] [--to json|csv|xlsx] [OPTIONS]
        More: jixiao help convert

        """)
    let byLocale = try await answer(["--help"], environment: ["LANG": "en_US.UTF-8"])
    #expect(byLocale.output.hasPrefix("jixiao (绩效) reads"))
    let overruled = try await answer(["--help", "--lang=zh"], environment: ["LANG": "en_US.UTF-8"])
    #expect(overruled.output.hasPrefix("jixiao（绩效）"))
  }

  @Test func namesInputsThatAreMissing() async throws {
    let result = try await answer(["convert", "甲.xlsx", "乙.xlsx", "--quiet"])
    #expect(result.status == 3)
    #expect(result.errors.contains("甲.xlsx"))
    #expect(result.errors.contains("乙.xlsx"))
  }

  @Test func readsListsOfInputs() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write([0xEF, 0xBB, 0xBF] + "清单甲.xlsx\r\n\r\n清单 乙.xlsx".utf8, to: "清单.txt")
    let fromFile = try await jixiao.run(["convert", "先.xlsx", "--files-from", "清单.txt"])
    #expect(fromFile.status == 3)
    let places = ["先.xlsx", "清单甲.xlsx", "清单 乙.xlsx"].map { fromFile.errors.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    let fromInput = try await jixiao.run(["convert", "--files-from", "-"], input: "丙.xlsx\n")
    #expect(fromInput.status == 3)
    #expect(fromInput.errors.contains("丙.xlsx"))
  }

  @Test(arguments: [
    ("没有.txt", "读不了清单“没有.txt”：文件不存在。"), (".", "读不了清单“.”：这是一个文件夹。"),
    ("-", "清单“-”里没有文件名；清单应当每行写一个文件名。"),
  ])
  func refusesUnreadableLists(_ list: String, _ sentence: String) async throws {
    let result = try await answer(["convert", "--files-from", list])
    #expect(result.status == 3)
    #expect(result.errors == "错误：\(sentence)\n")
  }

  @Test func endsQuietlyWhenTheReaderGoesAway() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let result = try await jixiao.shell(
      "{ sleep 0.05; \"$JIXIAO\" help convert; echo $? >status; } | true; cat status")
    #expect(result.errors.isEmpty)
    #expect(result.output == "5\n")
  }

  @Test func tellsOfAFullDisk() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let result = try await jixiao.shell("\"$JIXIAO\" help >/dev/full")
    #expect(result.status == 5)
    #expect(result.errors == "错误：结果写不出去：磁盘已满。\n")
  }

  @Test func keepsToANarrowTerminal() async throws {
    let result = try await answer(["help", "convert"], environment: ["COLUMNS": "50"])
    let longest = result.output.split(separator: "\n").map(terminalColumns).max() ?? 0
    #expect((40...50).contains(longest))
  }

  private func answer(
    _ arguments: [String], environment: [String: String] = [:]
  ) async throws -> JixiaoProcess.Result {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    return try await jixiao.run(arguments, environment: environment)
  }
}
