import BudgetModel
import Exchange
import OOXML
import Spreadsheet

/// Reads any input: a workbook, a JSON submission, or a list in a text file.
///
/// What an input is shows in its first bytes, not in its name alone: a workbook named .csv is a workbook.
public struct InputReader: Sendable {
  private let options: IntakeOptions

  /// What all the workbooks are read with.
  private let resources = ReaderResources()

  /// The names that several of the inputs have.
  private let sharedNames: Set<String>

  /// - Parameter inputs: the paths of all inputs: those whose names are the same are called by their paths.
  public init(options: IntakeOptions = IntakeOptions(), inputs: [String] = []) {
    self.options = options
    let names = Dictionary(grouping: Set(inputs), by: InputContent.fileName(ofPath:))
    sharedNames = Set(names.filter { $0.value.count > 1 }.keys)
  }

  /// The contents of a file: one, or one for each submission in a JSON array.
  public func read(_ path: String) throws(InputRefusal) -> [InputContent] {
    let name = InputContent.fileName(ofPath: path)
    return try read(path, called: sharedNames.contains(name) ? path : name)
  }

  /// The contents of a file; see ``read(_:)``.
  ///
  /// - Parameter name: what messages call the file.
  public func read(_ path: String, called name: String) throws(InputRefusal) -> [InputContent] {
    let content = InputContent(path: path, fileName: name)
    if let bytes = try packedBytes(of: path) { return try read(bytes, content) }
    switch try InputKind.of(path) {
    case .workbook: return [try readWorkbook(path, content)]
    case .json(let bytes): return try readJSON(bytes, content)
    case .csv(let bytes): return [try readCSV(bytes, content)]
    }
  }

  /// The contents of a file whose bytes are at hand; see ``read(_:)``.
  ///
  /// - Parameter name: what messages call the file; its ending tells texts apart.
  public func read(bytes: [UInt8], called name: String) throws(InputRefusal) -> [InputContent] {
    try read(bytes, InputContent(path: name, fileName: name))
  }

  private func packedBytes(of path: String) throws(InputRefusal) -> [UInt8]? {
    do {
      return try options.packed.bytes(of: path)
    } catch {
      throw .workbook(error)
    }
  }

  private func read(_ bytes: [UInt8], _ content: InputContent) throws(InputRefusal) -> [InputContent] {
    switch InputKind.of(bytes, called: content.fileName) {
    case .workbook:
      return [
        try readWorkbook(content) { () throws(Refusal) in
          try Workbook(bytes: bytes, limits: options.limits, resources: resources)
        }
      ]
    case .json(let bytes): return try readJSON(bytes, content)
    case .csv(let bytes): return [try readCSV(bytes, content)]
    }
  }

  private func readWorkbook(_ path: String, _ empty: InputContent) throws(InputRefusal) -> InputContent {
    try readWorkbook(empty) { () throws(Refusal) in
      try Workbook(path: path, limits: options.limits, resources: resources)
    }
  }

  private func readWorkbook(
    _ empty: InputContent, _ open: () throws(Refusal) -> Workbook
  ) throws(InputRefusal) -> InputContent {
    var intake = SheetIntake(empty, options: options)
    var hidden: [String] = []
    var visible: [String] = []
    var unread: [(name: String, refusal: Refusal)] = []
    do throws(Refusal) {
      let workbook = try open()
      for entry in workbook.sheets where entry.kind == .worksheet {
        if entry.visibility == .visible || options.readsHiddenSheets {
          visible.append(entry.name)
          do throws(Refusal) {
            intake.take(try workbook.sheet(entry))
          } catch {
            guard case .missingPart = error else { throw error }
            unread.append((entry.name, error))
          }
        } else {
          hidden.append(entry.name)
        }
      }
    } catch {
      throw .workbook(error)
    }
    var content = intake.finish()
    content.isWorkbook = true
    guard content.holdsForm else {
      throw unread.first.map { .workbook($0.refusal) } ?? .noForm(sheets: visible, hidden: hidden)
    }
    noteYear(&content)
    content.notices += unread.map { .sheetUnreadable(name: $0.name, $0.refusal) }
    if !hidden.isEmpty { content.notices.append(.hiddenSheetsSkipped(names: hidden)) }
    return content
  }

  private func noteYear(_ content: inout InputContent) {
    content.notices += options.notices(about: content)
  }

  private func readCSV(_ bytes: [UInt8], _ empty: InputContent) throws(InputRefusal) -> InputContent {
    var intake = SheetIntake(empty, options: options)
    do {
      intake.take(try CSVSheet.read(bytes: bytes, name: intake.content.fileName), isFromText: true)
    } catch {
      throw .csv(error)
    }
    var content = intake.finish()
    guard content.holdsForm else { throw .noList }
    noteYear(&content)
    return content
  }

  private func readJSON(_ bytes: [UInt8], _ empty: InputContent) throws(InputRefusal) -> [InputContent] {
    do {
      let result = try SubmissionJSON.read(bytes: bytes)
      return result.submissions.enumerated().map { index, submission in
        var content = empty
        content.departmentCodes = submission.department.code.map { [$0] } ?? []
        content.departmentNames = submission.department.name.map { [$0] } ?? []
        content.fiscalYears = submission.fiscalYear.map { [$0] } ?? []
        content.texts =
          submission.overall.map { objectives in
            [DepartmentText(objectives, at: FormPlace(file: content.fileName, sheet: "", cell: ""))]
          } ?? []
        content.projects = submission.projects.map { project in
          Sourced(project, from: Provenance(file: content.fileName, sheet: "", moneyUnit: .yuan))
        }
        if index == 0 { content.notices = result.notices.map(InputNotice.json) }
        noteYear(&content)
        return content
      }
    } catch {
      throw .json(error)
    }
  }
}

extension InputContent {
  /// Whether anything of a form was found, be it only a problem with one.
  fileprivate var holdsForm: Bool {
    !projects.isEmpty || !texts.isEmpty || !problems.isEmpty || !fiscalYears.isEmpty
      || !departmentNames.isEmpty
  }
}
