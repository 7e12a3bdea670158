import Exchange
import Forms
import OOXML
import Spreadsheet

/// Reads a file as ``InputReader`` does, and tells what was recognised where.
public struct InspectionReader {
  private let options: IntakeOptions
  private var sheets: [InspectedSheet] = []

  public init(options: IntakeOptions = IntakeOptions()) {
    self.options = options
  }

  /// What a workbook or a list in a text file holds.
  ///
  /// - Throws: ``InspectionRefusal`` where the file can't be read, or is JSON, which has no labels to recognise. A
  ///   file without any form is no error here.
  public mutating func inspect(_ path: String) throws(InspectionRefusal) -> Inspection {
    sheets = []
    var intake = SheetIntake(InputContent(path: path), options: options)
    switch try kind(of: path) {
    case .json: throw .json
    case .workbook:
      do { try take(path, into: &intake) } catch { throw .input(.workbook(error)) }
    case .csv(let bytes):
      do { try take(bytes, into: &intake) } catch { throw .input(.csv(error)) }
    }
    return inspection(of: path, &intake)
  }

  private func kind(of path: String) throws(InspectionRefusal) -> InputKind {
    do { return try InputKind.of(path) } catch { throw .input(error) }
  }

  private mutating func take(_ path: String, into intake: inout SheetIntake) throws(Refusal) {
    let workbook = try Workbook(path: path, limits: options.limits)
    for entry in workbook.sheets {
      guard entry.kind == .worksheet else {
        sheets.append(InspectedSheet(name: entry.name, visibility: entry.visibility, status: .noWorksheet))
        continue
      }
      guard entry.visibility == .visible || options.readsHiddenSheets else {
        sheets.append(InspectedSheet(name: entry.name, visibility: entry.visibility, status: .hidden))
        continue
      }
      take(try workbook.sheet(entry), isFromText: false, into: &intake)
    }
  }

  private mutating func take(_ bytes: [UInt8], into intake: inout SheetIntake) throws(CSVRefusal) {
    let sheet = try CSVSheet.read(bytes: bytes, name: intake.content.fileName)
    take(sheet, isFromText: true, into: &intake)
  }

  private mutating func take(_ sheet: Sheet, isFromText: Bool, into intake: inout SheetIntake) {
    var inspected = InspectedSheet(name: sheet.name, visibility: sheet.visibility, status: .nothingRecognised)
    if let map = intake.take(sheet, isFromText: isFromText) {
      let vocabulary = options.vocabulary
      inspected.forms = map.forms.map { InspectedForm($0, on: map.sheet, vocabulary: vocabulary) }
      inspected.texts = map.texts.map { InspectedText($0, on: map.sheet, vocabulary: vocabulary) }
      if !inspected.forms.isEmpty || !inspected.texts.isEmpty { inspected.status = .recognised }
    }
    sheets.append(inspected)
  }

  private func inspection(of path: String, _ intake: inout SheetIntake) -> Inspection {
    let content = intake.finish()
    let problems = Dictionary(grouping: content.problems, by: \.sheet)
    var inspection = Inspection(path: path)
    inspection.fiscalYears = content.fiscalYears
    inspection.departmentCodes = content.departmentCodes
    inspection.departmentNames = content.departmentNames
    inspection.notices = options.notices(about: content)
    inspection.sheets = sheets.map { sheet in
      var sheet = sheet
      // In the order of their cells; of one cell in the order in which they were found.
      sheet.problems = (problems[sheet.name] ?? []).enumerated().sorted {
        ($0.element.cell, $0.offset) < ($1.element.cell, $1.offset)
      }.map(\.element)
      return sheet
    }
    return inspection
  }
}
