public import BudgetModel
import Wording

/// The departments that were to submit, as a list names them: by code, by name, or by both.
public struct ExpectedDepartments: Hashable, Sendable {
  public private(set) var departments: [Department] = []

  /// Reads a list: on each line a code, a name, or both, parted by blanks, a tab or a comma.
  ///
  /// - Parameter lines: the list's lines that aren't blank. One that begins with `#` is a remark.
  public init(lines: [String]) {
    var known: Set<Department> = []
    for line in lines where line.first != "#" {
      let department = ExpectedDepartments.department(line)
      guard department != Department(), known.insert(department).inserted else { continue }
      departments.append(department)
    }
  }

  private static func department(_ line: String) -> Department {
    let words = line.split { $0.isWhitespace || ",，;；、".contains($0) }.map { word in
      word.drop { $0 == "\"" }.prefix { $0 != "\"" }
    }
    guard let first = words.first else { return Department() }
    let hasCode = first.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let name = words.dropFirst(hasCode ? 1 : 0).joined()
    return Department(code: hasCode ? String(first) : nil, name: name.isEmpty ? nil : name)
  }

  /// What became of the list: those of it that have submitted nothing, and those that submitted and stand not on it.
  func compared(
    with submitted: [OverviewDepartment]
  ) -> (missing: [Department], unlisted: [OverviewDepartment]) {
    var listed: Set<Int> = []
    var missing: [Department] = []
    for department in departments {
      let matches = ExpectedDepartments.matches(department, among: submitted)
      listed.formUnion(matches)
      if matches.isEmpty { missing.append(department) }
    }
    return (missing, submitted.indices.filter { !listed.contains($0) }.map { submitted[$0] })
  }

  /// The submissions of a department: those of its code; without one, or without a submission that states a code, those
  /// of its name; and where no name is the same, those of the one department whose name ends with it.
  private static func matches(_ department: Department, among submitted: [OverviewDepartment]) -> [Int] {
    if let code = department.code {
      let matches = submitted.indices.filter { submitted[$0].department.code == code }
      guard matches.isEmpty else { return matches }
    }
    guard let name = department.name.map(LabelFolding.folded), !name.isEmpty else { return [] }
    let candidates = submitted.indices.filter {
      department.code == nil || submitted[$0].department.code == nil
    }
    let same = candidates.filter { submitted[$0].foldedNames.contains(name) }
    guard same.isEmpty else { return same }
    let ending = candidates.filter { submitted[$0].foldedNames.contains { $0.hasSuffix(name) } }
    return Set(ending.map { submitted[$0].department }).count == 1 ? ending : []
  }
}

extension OverviewDepartment {
  /// The names that a list may call the department by; its own unit is called 本级.
  fileprivate var foldedNames: [String] {
    ([department.name].compactMap(\.self) + unitNames).flatMap { name in
      let folded = LabelFolding.folded(name)
      return folded.hasSuffix("本级") ? [folded, String(folded.dropLast(2))] : [folded]
    }
  }
}
