/// Submissions of a few projects as JSON, for tests of what the program does with files.
struct SmallSubmission {
  var department: String? = "315"
  var departmentName: String?
  var year: Int? = 2022
  var projects = [Project()]

  struct Project {
    var code = "13030622P005567100047"
    var name = "公共法律服务"
    var unit = "315001"
    var target = "≥400 件"
    var total = "160000.00"
  }

  /// A submission of one project, other than the rest by its number.
  static func numbered(_ number: Int, department: String = "315") -> SmallSubmission {
    let project = Project(code: "P\(number)", name: "项目\(number)", unit: "\(department)001")
    return SmallSubmission(department: department, projects: [project])
  }

  var json: [UInt8] {
    let list = projects.map(\.json).joined(separator: ",\n")
    let name = departmentName.map { "\"\($0)\"" } ?? "null"
    let code = department.map { "\"\($0)\"" } ?? "null"
    let start =
      "{\"schema\": \"jixiao/submission/1\", \"fiscalYear\": \(year.map(String.init) ?? "null"), "
      + "\"department\": {\"code\": \(code), \"name\": \(name)}"
    return Array("\(start), \"projects\": [\(list)]}\n".utf8)
  }
}

extension SmallSubmission.Project {
  fileprivate var json: String {
    """
    {"code": "\(code)", "name": "\(name)", "unit": {"code": "\(unit)", "name": "司法局本级"},
     "budget": {"total": "\(total)", "fiscal": null, "other": null},
     "indicators": [{"level1": "产出指标", "level2": "数量指标", "level3": "办理件数", "target": {"raw": "\(target)"}}]}
    """
  }
}
