import BudgetModel

extension Path {
  /// Reads a name as ``description`` writes it, such as `budget.total` or `overall.measures[0].text`; nil for any other
  /// text.
  public init?(_ description: String) {
    switch description {
    case "fiscalYear": self = .fiscalYear
    case "department.code": self = .departmentCode
    case "department.name": self = .departmentName
    case "overall": self = .overall
    case "projects": self = .projects
    case "project": self = .project
    case "disbursement": self = .plan
    case "indicators": self = .indicators
    default:
      if let path = Path(ofOverall: description) {
        self = path
      } else if let path = FieldPath(description) {
        self = .field(path)
      } else if let item = ListItemName(description), item.list == "indicators", item.field == nil {
        self = .indicator(item.index)
      } else {
        return nil
      }
    }
  }

  private init?(ofOverall description: String) {
    let prefix = "overall."
    guard description.hasPrefix(prefix) else { return nil }
    let name = description.dropFirst(prefix.count)
    if let section = OverallSection(rawValue: String(name)) {
      self = .section(section)
      return
    }
    guard let item = ListItemName(name), let section = OverallSection(rawValue: item.list) else { return nil }
    guard let fieldName = item.field else {
      self = .item(section, item.index, nil)
      return
    }
    guard let field = OverallField(rawValue: fieldName) else { return nil }
    self = .item(section, item.index, field)
  }
}
