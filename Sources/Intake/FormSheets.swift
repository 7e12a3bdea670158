public import BudgetModel
public import Forms
public import OOXML
import Spreadsheet

/// A workbook's sheets as they were recognised, for who changes the very cells, and what they hold together.
public struct FormSheets {
  /// The sheets with anything of a form, in the workbook's order.
  public let maps: [SheetMap]
  public let content: InputContent
  private let options: IntakeOptions

  /// - Parameters:
  ///   - path: the workbook's, as the user gave it.
  ///   - options: hidden sheets are left out unless they say otherwise.
  public init(
    _ workbook: Workbook, path: String, options: IntakeOptions
  ) throws(Refusal) {
    var intake = SheetIntake(InputContent(path: path), options: options)
    var maps: [SheetMap] = []
    for entry in workbook.sheets where entry.kind == .worksheet {
      guard entry.visibility == .visible || options.readsHiddenSheets else { continue }
      do throws(Refusal) {
        if let map = intake.take(try workbook.sheet(entry)) { maps.append(map) }
      } catch {
        // As where it is only read: a sheet without its part leaves the others alone.
        guard case .missingPart = error else { throw error }
      }
    }
    self.maps = maps
    self.options = options
    content = intake.finish()
  }

  /// The project on a form of one of the sheets; nil where nothing is filled in.
  public func project(of form: FormMap, on map: SheetMap) -> Sourced<Project>? {
    var reader = FormReader(
      form, on: map.sheet, file: content.fileName, fiscalYear: options.fiscalYear ?? content.fiscalYear)
    return reader.read().project
  }
}
