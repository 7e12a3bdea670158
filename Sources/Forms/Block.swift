/// A stretch of a sheet's lines that makes one form, one list, or the department's text.
struct Block {
  enum Kind {
    /// Labels with their values beside them, above a table of indicators.
    case form

    /// One row an indicator, the project's fields repeated in each.
    case list

    /// The table of the department's text.
    case departmentText
  }

  let kind: Kind

  /// Indexes into the sheet's lines.
  var lines: Range<Int>

  /// Those of the lines that hold a table's column headings: more than one where pages were broken.
  var headers: [Int]
}
