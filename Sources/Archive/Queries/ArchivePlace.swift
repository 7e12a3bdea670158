/// Places as the archive's columns have them, in words.
enum ArchivePlace {
  /// `文件.xlsx｜工作表!B3`, with the first of several cells.
  static func text(file: String, sheet: String, cell: String?) -> String {
    guard !sheet.isEmpty else { return file }
    let first = cell.map { "!" + $0.prefix { $0 != " " } } ?? ""
    return "\(file)｜\(sheet)\(first)"
  }

  /// The name of a field within its project: `budget.total` of `projects[0].budget.total`.
  static func fieldName(in path: String) -> String {
    guard path.hasPrefix("projects["), let dot = path.firstIndex(of: ".") else { return path }
    return String(path[path.index(after: dot)...])
  }
}
