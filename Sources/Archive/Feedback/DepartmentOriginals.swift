import BudgetModel

/// The files that hold what counts of a department in one year.
struct DepartmentOriginals {
  let department: Department

  /// Nil where the department's forms state none.
  let fiscalYear: Int?

  /// Whether others of the department are of another year.
  let hasOtherYears: Bool
  let files: [OriginalFile]

  /// The year by which the files are to be checked: theirs, unless one of them holds forms of several years.
  var checkedYear: Int? { files.contains { $0.isOfSeveralYears } ? nil : fiscalYear }
}
