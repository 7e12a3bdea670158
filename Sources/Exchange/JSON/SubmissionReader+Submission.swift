import BudgetModel

/// A submission and its department's text.
extension SubmissionReader {
  mutating func submission() throws(JSONRefusal) -> Submission {
    var submission = Submission()
    var isNamed = false
    var hasYear = false
    var hasProjects = false
    // Where the projects stand, if the year comes behind them: deadlines count from it.
    var passedProjects: JSONCursor?
    fiscalYear = nil
    try requiredObject { (reader, key) throws(JSONRefusal) in
      switch key {
      case "schema":
        try reader.schema()
        isNamed = true
      case "fiscalYear":
        hasYear = true
        submission.fiscalYear = try reader.cursor.takeNull() ? nil : try reader.cursor.integer(in: 1...9999)
        reader.fiscalYear = submission.fiscalYear
      case "department": submission.department = try reader.department()
      case "overall": submission.overall = try reader.overall()
      case "projects":
        hasProjects = true
        if hasYear {
          submission.projects = try reader.projects()
        } else {
          passedProjects = reader.cursor
          try reader.cursor.skipValue()
        }
      default: return false
      }
      return true
    }
    guard isNamed else { throw .missingKey(path: cursor.path(to: "schema")) }
    guard hasProjects else { throw .missingKey(path: cursor.path(to: "projects")) }
    if let passedProjects { submission.projects = try projects(at: passedProjects) }
    return submission
  }

  private mutating func schema() throws(JSONRefusal) {
    let name = try cursor.string()
    guard name == SubmissionJSON.schema else { throw .wrongSchema(path: cursor.path, found: name) }
  }

  private mutating func department() throws(JSONRefusal) -> Department {
    var department = Department()
    try object { (reader, key) throws(JSONRefusal) in
      switch key {
      case "code": department.code = try reader.cursor.optionalString()
      case "name": department.name = try reader.cursor.optionalString()
      default: return false
      }
      return true
    }
    return department
  }

  private mutating func overall() throws(JSONRefusal) -> OverallObjectives? {
    guard try !cursor.takeNull() else { return nil }
    var overall = OverallObjectives()
    try requiredObject { (reader, key) throws(JSONRefusal) in
      switch key {
      case "objectives":
        overall.objectives = try reader.list { (reader) throws(JSONRefusal) in try reader.paragraph() }
      case "subObjectives":
        overall.subObjectives = try reader.list { (reader) throws(JSONRefusal) in try reader.subObjective() }
      case "measures":
        overall.measures = try reader.list { (reader) throws(JSONRefusal) in try reader.paragraph() }
      default: return false
      }
      return true
    }
    return overall
  }

  private mutating func paragraph() throws(JSONRefusal) -> TitledParagraph {
    var paragraph = TitledParagraph(title: nil, text: nil)
    try requiredObject { (reader, key) throws(JSONRefusal) in
      switch key {
      case "title": paragraph.title = try reader.cursor.optionalString()
      case "text": paragraph.text = try reader.cursor.optionalString()
      default: return false
      }
      return true
    }
    return paragraph
  }

  private mutating func subObjective() throws(JSONRefusal) -> SubObjective {
    var objective = SubObjective(name: nil, indicator: nil)
    try requiredObject { (reader, key) throws(JSONRefusal) in
      switch key {
      case "name": objective.name = try reader.cursor.optionalString()
      case "indicator": objective.indicator = try reader.cursor.optionalString()
      default: return false
      }
      return true
    }
    return objective
  }

  /// The projects at a place that was passed before the year was known.
  private mutating func projects(at place: JSONCursor) throws(JSONRefusal) -> [Project] {
    let end = cursor
    cursor = place
    let projects = try projects()
    cursor = end
    return projects
  }

  private mutating func projects() throws(JSONRefusal) -> [Project] {
    try cursor.require(.array)
    return try list { (reader) throws(JSONRefusal) in try reader.project() }
  }
}
