import BudgetModel
public import Corrections
public import Exchange
import Spreadsheet

/// A list of corrections in CSV: what a difference says of fields, one a row, to be looked at in Excel and applied.
///
/// Columns are found by their names, in any order. Values stand as one writes them: amounts in 元, an empty field empty.
public enum CorrectionListCSV {
  /// The corrections that make the new version of the old one; whole parts are no part of a list, see
  /// ``CorrectionList/unexpressed(by:)``.
  ///
  /// - Throws: ``EncodingFailure`` for the first character that the encoding lacks.
  public static func bytes(
    of difference: Difference, encoding: TextEncoding = .utf8
  ) throws(EncodingFailure) -> [UInt8] {
    var writer = try CSVWriter(encoding: encoding)
    for column in CorrectionColumn.allCases { try writer.append(column.rawValue, column: column.rawValue) }
    writer.endRow()
    let changes =
      difference.general.map { ($0, nil) }
      + difference.projects.flatMap { project in project.changes.map { ($0, project.oldIdentity) } }
    for (change, project) in changes {
      guard let correction = Correction(change, of: project) else { continue }
      writer.record = [project?.code, project?.name].compactMap(\.self).joined(separator: " ")
      for column in CorrectionColumn.allCases {
        try writer.append(column.text(of: correction, at: change.old), column: column.rawValue)
      }
      writer.endRow()
    }
    return writer.finish()
  }

  /// Reads a list, in UTF-8, UTF-16 or GB 18030, as Excel saves it.
  ///
  /// - Parameter fiscalYear: the target's year, from which a deadline without a year counts.
  public static func read(
    _ bytes: [UInt8], fiscalYear: Int?
  ) throws(CorrectionFileRefusal) -> CorrectionFile {
    let sheet: Sheet
    do {
      sheet = try CSVSheet.read(bytes: bytes, name: "")
    } catch {
      throw .csv(error)
    }
    var rows: [Int: [Int: String]] = [:]
    for cell in sheet.cells {
      rows[cell.reference.row, default: [:]][cell.reference.column] = sheet.text(of: cell)
    }
    guard let header = rows.keys.min() else { throw .noColumns(CorrectionColumn.required.map(\.rawValue)) }
    let columns = try columns(in: rows[header] ?? [:])
    var file = CorrectionFile()
    for row in rows.keys.sorted() where row > header {
      file.add(rows[row] ?? [:], columns, number: row, fiscalYear: fiscalYear)
    }
    return file
  }

  private static func columns(
    in header: [Int: String]
  ) throws(CorrectionFileRefusal) -> [CorrectionColumn: Int] {
    var columns: [CorrectionColumn: Int] = [:]
    for (place, text) in header {
      guard let column = CorrectionColumn(rawValue: LabelFolding.folded(text)) else { continue }
      if columns.updateValue(place, forKey: column) != nil { throw .columnTwice(column.rawValue) }
    }
    let missing = CorrectionColumn.required.filter { columns[$0] == nil }
    guard missing.isEmpty else { throw .noColumns(missing.map(\.rawValue)) }
    return columns
  }
}

extension CorrectionFile {
  fileprivate mutating func add(
    _ row: [Int: String], _ columns: [CorrectionColumn: Int], number: Int, fiscalYear: Int?
  ) {
    func text(_ column: CorrectionColumn) -> String { columns[column].flatMap { row[$0] } ?? "" }
    func name(_ column: CorrectionColumn) -> String? {
      let text = text(column)
      return WrappedText.isBlank(text) ? nil : text
    }
    guard row.values.contains(where: { !WrappedText.isBlank($0) }) else { return }
    let written = WrappedText.withoutBlanks(text(.path))
    guard let path = Path(written), path.valueKind != nil else {
      return problems.append(CorrectionFileProblem(number: number, reason: .notAField(written)))
    }
    let identity = Corrections.ProjectIdentity(
      code: name(.projectCode), unitCode: name(.unitCode), unitName: name(.unitName), name: name(.projectName)
    )
    add(
      path, project: path.fieldPath == nil ? nil : identity,
      subject: Subject(of: path, level2: name(.level2), name: name(.part)), old: text(.old), new: text(.new),
      number: number, fiscalYear: fiscalYear)
  }
}
