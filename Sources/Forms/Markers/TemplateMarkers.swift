import BudgetModel
import Spreadsheet

/// The marks in a sheet's cells, for labels that no vocabulary knows.
///
/// A mark overrules what labels say of its cell. The forms' map names marked cells like any others, and the values are
/// read from a sheet without the marks.
struct TemplateMarkers {
  private let sheet: Sheet
  private let vocabulary: Vocabulary
  private var markers: [TemplateMarker] = []
  private var problems: [FormProblem] = []

  /// What the marks' names mean.
  private var readings: [String: Reading] = [:]

  init(on sheet: Sheet, vocabulary: Vocabulary) {
    self.sheet = sheet
    self.vocabulary = vocabulary
    for cell in sheet.cells {
      guard case .text(let text) = cell.value, TemplateMarker.isCandidate(text) else { continue }
      if let marker = TemplateMarker(text, at: cell.reference) {
        markers.append(marker)
        if readings[marker.name] == nil { readings[marker.name] = reading(of: marker.name) }
      } else {
        problems.append(
          FormProblem(.marker(.insideText(text)), sheet: sheet.name, cell: cell.reference))
      }
    }
  }

  /// Whether a mark names a field, or nearly so: braces stand in templates of other kinds, too.
  var showForm: Bool {
    readings.values.contains { reading in
      switch reading {
      case .field, .problem(.withoutValue): true
      case .problem(.unknown(_, let suggestions)): !suggestions.isEmpty
      case .problem: false
      }
    }
  }

  /// Adds what is marked to the forms that labels made out, or makes a form of marks alone.
  func apply(to map: inout SheetMap) {
    map.problems += problems
    guard !markers.isEmpty else { return }
    let marked = Set(markers.map(\.cell))
    map.problems.removeAll { marked.contains($0.cell) }
    map.sheet = sheet.without(marked)
    let known = knownFields(&map.problems)
    if map.forms.isEmpty, !known.isEmpty { map.forms.append(FormMap(layout: .form)) }
    let starts = map.forms.map(\.firstRow)
    var forms: [Int: [MarkedField]] = [:]
    for marker in known {
      let index = starts.lastIndex { $0 <= marker.cell.row } ?? 0
      forms[index, default: []].append(marker)
    }
    for (index, fields) in forms.sorted(by: { $0.key < $1.key }) {
      var form = MarkedForm(map.forms[index], sheet: sheet, marked: marked)
      form.take(fields, problems: &map.problems)
      map.forms[index] = form.form
    }
  }

  /// The marks that name a field; the others are reported.
  private func knownFields(_ problems: inout [FormProblem]) -> [MarkedField] {
    markers.compactMap { marker in
      switch readings[marker.name] {
      case nil: return nil
      case .field(let field): return MarkedField(field: field, name: marker.name, cell: marker.cell)
      case .problem(let problem):
        problems.append(FormProblem(.marker(problem), sheet: sheet.name, cell: marker.cell))
        return nil
      }
    }
  }

  private enum Reading {
    case field(FormField)
    case problem(MarkerProblem)
  }

  private func reading(of name: String) -> Reading {
    do {
      guard let field = try vocabulary.term(named: name).field, field.canBeMarked else {
        return .problem(.withoutValue(name: name))
      }
      return .field(field)
    } catch {
      guard case .termUnknown(_, let suggestions) = error else {
        return .problem(.unknown(name: name, suggestions: []))
      }
      return .problem(.unknown(name: name, suggestions: suggestions))
    }
  }
}

extension FormMap {
  /// The row of the form's first cell; 1 for a form without any.
  fileprivate var firstRow: Int {
    var places = fields.values.flatMap { $0.cells + [$0.label].compactMap(\.self) }
    places += context.values.flatMap { $0.cells + [$0.label].compactMap(\.self) }
    places += indicators.flatMap { $0.fields.values.flatMap(\.cells) } + [title].compactMap(\.self)
    return places.map(\.row).min() ?? 1
  }
}

extension FormField {
  /// Whether the field has a value that can stand in a cell of its own.
  fileprivate var canBeMarked: Bool {
    switch self {
    case .disbursement, .indicator: true
    default: path != nil || isContext
    }
  }
}

extension Sheet {
  fileprivate func without(_ places: Set<CellReference>) -> Sheet {
    Sheet(
      name: name, visibility: visibility, cells: cells.filter { !places.contains($0.reference) },
      merges: merges.ranges, uses1904Dates: uses1904Dates)
  }
}
