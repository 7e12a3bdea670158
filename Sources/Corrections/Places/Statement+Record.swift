import BudgetModel

extension Statement {
  /// A field of a record.
  init(_ field: RecordField, of record: Record, at position: Position, in version: Version) {
    self.init(
      position.place(of: field), Subject(record, at: position), field == .hasOverall ? nil : record[field],
      in: version)
  }

  /// A record as a whole.
  init(_ record: Record, at position: Position, in version: Version) {
    self.init(position.place, Subject(record, at: position), record.summary, in: version)
  }

  /// The order of a list.
  init(orderOf list: RecordList, in record: Record, at position: Position, in version: Version) {
    let names = record[list].map { $0.summary?.description ?? "" }
    self.init(
      position.place(of: list), Subject(record, at: position), .text(names.joined(separator: "\n")),
      in: version)
  }

  private init(_ place: Place, _ subject: Subject, _ value: FieldValue?, in version: Version) {
    let provenance = version.provenance(of: place.project)
    self.init(
      place: place, subject: subject, value: value, file: provenance?.file, sheet: provenance?.sheet,
      source: version.source(at: place))
  }
}

extension Record {
  /// The only value of a goal or of a line of the plan; else a line that names the record.
  var summary: FieldValue? {
    switch kind {
    case .submission: nil
    case .month: self[.percent]
    case .goal: self[.goal]
    case .project: line([.code, .name])
    case .indicator: line([.level2, .level3, .target])
    case .paragraph: line([.title])
    case .subObjective: line([.objectiveName])
    }
  }

  private func line(_ fields: [RecordField]) -> FieldValue {
    let texts = fields.compactMap { self[$0]?.description }.filter { !$0.isEmpty }
    return .text(texts.joined(separator: " "))
  }
}
