public import Wording

extension Subject {
  /// What to call the part in a sentence; nil for a project itself and what stands beside the projects.
  public func name(in language: Language) -> String? {
    switch (self, language) {
    case (.submission, _), (.project, _): nil
    case (.section(_, let title), _): title
    case (.month(let month), .chinese): "\(month)月底"
    case (.month(let month), .english): "by the end of month \(month)"
    case (.goal(let number), .chinese): "第\(number)条"
    case (.goal(let number), .english): "no. \(number)"
    case (.indicator(let level2, let name), _):
      name ?? level2
    }
  }
}
