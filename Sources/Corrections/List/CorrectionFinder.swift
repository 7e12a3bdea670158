import BudgetModel

/// Finds the field that a correction means in a submission as it was before any correction.
struct CorrectionFinder {
  /// Where a field was found.
  struct Found {
    var project: Int?
    var address: FieldAddress
    var position: Position
  }

  private let submission: Record
  private let byCode: [String: [Int]]
  private let byName: [String: [Int]]

  init(_ submission: Record) {
    self.submission = submission
    var byCode: [String: [Int]] = [:]
    var byName: [String: [Int]] = [:]
    for (index, project) in submission[.projects].enumerated() {
      let identity = ProjectIdentity(project)
      if let key = identity.codeKey { byCode[key, default: []].append(index) }
      if let key = identity.nameKey { byName[key, default: []].append(index) }
    }
    self.byCode = byCode
    self.byName = byName
  }

  func find(_ correction: Correction) throws(CorrectionRefusal.Reason) -> Found {
    guard var address = FieldAddress(correction.path) else { throw .notAField }
    let isOfProject = correction.path.fieldPath != nil
    let project = isOfProject ? try find(correction.project ?? ProjectIdentity()) : nil
    var position = Position(project: project)
    if let list = address.list {
      let record = project.map { submission[.projects][$0] } ?? submission
      address.index = try find(correction, address, in: record[list], list)
      position = position.item(list, address.index)
    }
    return Found(project: project, address: address, position: position)
  }

  private func find(_ identity: ProjectIdentity) throws(CorrectionRefusal.Reason) -> Int {
    let named = identity.nameKey.flatMap { byName[$0] } ?? []
    guard let code = identity.codeKey else { return try CorrectionFinder.only(named) }
    let coded = byCode[code] ?? []
    return try CorrectionFinder.only(coded.count > 1 ? coded.filter(Set(named).contains) : coded)
  }

  private static func only(_ indices: [Int]) throws(CorrectionRefusal.Reason) -> Int {
    guard let first = indices.first else { throw .projectMissing }
    if indices.count > 1 { throw .projectAmbiguous }
    return first
  }

  // MARK: - Parts of a list

  private func find(
    _ correction: Correction, _ address: FieldAddress, in records: [Record], _ list: RecordList
  ) throws(CorrectionRefusal.Reason) -> Int {
    var candidates = named(correction.subject, in: records, list)
    if list == .goals {
      candidates = records.indices.filter { isThere(correction.old, address.field, records[$0]) }
    }
    if candidates == nil { candidates = records.indices.contains(address.index) ? [address.index] : [] }
    guard let candidates, let first = candidates.first else { throw .partMissing }
    if candidates.count == 1 { return first }
    let there = candidates.filter { isThere(correction.old, address.field, records[$0]) }
    if there.contains(address.index) { return address.index }
    guard there.count == 1 else { throw .partAmbiguous }
    return there[0]
  }

  /// The records that are called so; nil where the subject doesn't name one.
  private func named(_ subject: Subject?, in records: [Record], _ list: RecordList) -> [Int]? {
    func called(_ field: RecordField, _ name: String?) -> [Int]? {
      let key = FoldedText.folded(name ?? "")
      return key.isEmpty ? nil : records.indices.filter { records[$0].folded(field) == key }
    }
    switch (subject, list) {
    case (.indicator(let level2, let name), .indicators):
      let level = FoldedText.folded(level2 ?? "")
      return called(.level3, name)?.filter { (records[$0].folded(.level2) ?? "") == level }
    case (.month(let month), .disbursement):
      return records.indices.filter { records[$0].integer(.month) == month }
    case (.section(_, let title), .objectives), (.section(_, let title), .measures):
      return called(.title, title)
    case (.section(_, let title), .subObjectives): return called(.objectiveName, title)
    default: return nil
    }
  }

  private func isThere(_ old: FieldValue?, _ field: RecordField, _ record: Record) -> Bool {
    FieldValue.difference(from: record[field], to: old) != .substance
  }
}
