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

  private func emptyContent(_ path: String) -> InputContent {
    let name = InputContent.fileName(ofPath: path)
    return InputContent(path: path, fileName: sharedNames.contains(name) ? path : name)
  }

  /// The contents of a file: one, or one for each submission in a JSON array.
  public func read(_ path: String) throws(InputRefusal) -> [InputContent] {
    switch try InputKind.of(path) {
    case .workbook: [try readWorkbook(path)]
    case .json(let bytes): try readJSON(bytes, path)
    case .csv(let bytes): [try readCSV(bytes, path)]
    }
  }

  private func readWorkbook(_ path: String) throws(InputRefusal) -> InputContent {
    var intake = SheetIntake(emptyContent(path), options: options)
    var hidden: [String] = []
    var visible: [String] = []
    var unread: [(name: String, refusal: Refusal)] = []
    do throws(Refusal) {
      let workbook = try Workbook(path: path, limits: options.limits, resources: resources)
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
    guard content.holdsForm else {
      throw unread.first.map { .workbook($0.refusal) } ?? .noForm(sheets: visible, hidden: hidden)
    }
    noteYear(&content)
    content.isOfWorkbook = true
    content.notices += unread.map { .sheetUnreadable(name: $0.name, $0.refusal) }
    if !hidden.isEmpty { content.notices.append(.hiddenSheetsSkipped(names: hidden)) }
    return content
  }

  private func noteYear(_ content: inout InputContent) {
    content.notices += options.notices(about: content)
  }

  private func readCSV(_ bytes: [UInt8], _ path: String) throws(InputRefusal) -> InputContent {
    var intake = SheetIntake(emptyContent(path), options: options)
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

  private func readJSON(_ bytes: [UInt8], _ path: String) throws(InputRefusal) -> [InputContent] {
    do {
      let result = try SubmissionJSON.read(bytes: bytes)
      return result.submissions.enumerated().map { index, submission in
        var content = emptyContent(path)
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
