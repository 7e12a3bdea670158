public import BudgetModel
public import Forms
public import Review

/// What one input holds, as far as it was recognised.
public struct InputContent: Sendable {
  /// The input's path as the user gave it.
  public let path: String

  /// The department's codes and names that the input states, each once; a form states its unit's only.
  public var departmentCodes: [String] = []
  public var departmentNames: [String] = []

  /// The years that headings, titles and columns state, each once, in the order in which they stand.
  public var fiscalYears: [Int] = []

  /// The department's text; more than one where the input has several.
  public var texts: [DepartmentText] = []
  public var projects: [Sourced<Project>] = []

  /// What a person should know about how forms were read.
  public var problems: [FormProblem] = []

  /// What there is to say about the input as a whole.
  public var notices: [InputNotice] = []

  /// The names of sheets that report on targets (自评表, 监控表): what was achieved stands there too.
  public var resultSheets: Set<String> = []

  /// Whether the input is a workbook, with cells that remarks can stand on.
  public var isWorkbook = false

  /// The remarks of an earlier check that came back with the workbook, with what was answered.
  public var remarks: [ReturnedRemark] = []

  /// The names of the sheets that list them.
  public var remarkSheets: [String] = []

  /// What the other pieces of the input say, where it is read piece by piece.
  var surroundings: ListSurroundings?

  /// The rows that a piece's projects stand in, where their sheet has others too: what stands above is of no one project.
  var pieceRows: ClosedRange<Int>?

  /// Whether the content is the last of an input that is read piece by piece.
  public internal(set) var isEndOfList = false

  /// What the file is called in messages: its name without its folders, or its path where another input has that name.
  public let fileName: String

  public init(path: String, fileName: String? = nil) {
    self.path = path
    self.fileName = fileName ?? InputContent.fileName(ofPath: path)
  }

  /// How much was read, repetitions included.
  public var counts: ContentCounts {
    ContentCounts(
      projects: projects.count, indicators: projects.reduce(0) { $0 + $1.value.indicators.count },
      paragraphs: texts.reduce(0) { $0 + $1.objectives.paragraphCount })
  }

  /// A file's name without its folders.
  public static func fileName(ofPath path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The budget's year if the input states one and no other.
  public var fiscalYear: Int? { fiscalYears.count == 1 ? fiscalYears[0] : nil }
}
