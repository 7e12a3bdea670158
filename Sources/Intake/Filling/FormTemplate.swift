import Forms
import OOXML
import Spreadsheet

/// A workbook with a form to be filled.
struct FormTemplate {
  let path: String

  /// The name of the sheet with the form.
  let sheetName: String

  /// The sheet as it was recognised.
  let map: SheetMap
  let form: FormMap

  /// Whether cells of the sheet are marked, so that a filled form may not be recognised by labels.
  let hasMarkers: Bool
  let workbook: Workbook

  private let limits: Limits

  init(_ request: FillRequest) throws(FillFailure) {
    path = request.template
    limits = request.options.limits
    let recogniser = SheetRecogniser(vocabulary: request.options.vocabulary)
    var found: [(map: SheetMap, hasMarkers: Bool)] = []
    var looked: [String] = []
    var hidden: [String] = []
    do {
      workbook = try Workbook(path: request.template, limits: limits)
      for entry in workbook.sheets where entry.kind == .worksheet {
        guard request.looksAt(entry) else {
          if request.sheet == nil { hidden.append(entry.name) }
          continue
        }
        looked.append(entry.name)
        let sheet = try workbook.sheet(entry)
        guard RemarkList(sheet) == nil else { continue }
        let map = recogniser.recognise(sheet)
        if map.forms.contains(where: { $0.layout == .form }) { found.append((map, sheet.hasMarkers)) }
      }
    } catch {
      throw .template(path: request.template, error)
    }
    if let name = request.sheet, looked.isEmpty {
      throw .noSuchSheet(name, path: path, sheets: workbook.sheets.map(\.name))
    }
    guard let first = found.first else { throw .noForm(path: path, sheets: looked, hidden: hidden) }
    guard found.count == 1 else {
      throw .severalForms(path: path, sheets: found.map(\.map.sheet.name))
    }
    map = first.map
    hasMarkers = first.hasMarkers
    sheetName = map.sheet.name
    let forms = map.forms.filter { $0.layout == .form }
    guard forms.count == 1 else { throw .severalFormsOnSheet(path: path, sheet: sheetName) }
    form = forms[0]
  }

  /// The template to be changed, and the sheet with the form.
  func open() throws(PatchRefusal) -> (patch: WorkbookPatch, sheet: SheetEntry) {
    let patch = try WorkbookPatch(path: path, limits: limits)
    guard let sheet = try patch.sheets().first(where: { $0.name == sheetName }) else {
      throw .noSuchSheet(sheetName)
    }
    return (patch, sheet)
  }
}

extension FillRequest {
  /// Whether a form is looked for on a sheet: the named one, or any that is not hidden.
  fileprivate func looksAt(_ entry: SheetEntry) -> Bool {
    if let sheet { return entry.name == sheet }
    return entry.visibility == .visible || options.readsHiddenSheets
  }
}

extension Sheet {
  /// Whether a cell holds a mark such as `{{项目名称}}`.
  fileprivate var hasMarkers: Bool {
    cells.contains { cell in
      guard case .text(let text) = cell.value, text.utf8.count <= 400 else { return false }
      return text.contains("{{") || text.contains("｛｛")
    }
  }
}
