public import BudgetModel

extension CorrectionList {
  /// Does the corrections that can be done, and lists the others.
  ///
  /// A correction is done if its old value is there, be it in another form, and nothing else is changed. All are looked
  /// up by what their projects and indicators were called before; the second of two corrections of one field finds
  /// what the first has put there.
  public func applied(to submission: Submission) -> CorrectionOutcome {
    var record = Record(submission)
    let finder = CorrectionFinder(record)
    var done: [CorrectionOutcome.Done] = []
    var refused: [CorrectionRefusal] = []
    for (number, correction) in corrections.enumerated() {
      var place: Place?
      do throws(CorrectionRefusal.Reason) {
        let found = try finder.find(correction)
        let field = found.position.place(of: found.address.field)
        place = field
        try record.correct(correction, at: found)
        done.append(CorrectionOutcome.Done(number: number, correction: correction, place: field))
      } catch {
        refused.append(
          CorrectionRefusal(number: number, correction: correction, reason: error, place: place))
      }
    }
    return CorrectionOutcome(submission: Submission(record), done: done, refused: refused)
  }
}

extension Record {
  fileprivate mutating func correct(
    _ correction: Correction, at found: CorrectionFinder.Found
  ) throws(CorrectionRefusal.Reason) {
    let address = found.address
    guard let project = found.project else { return try set(correction, at: address) }
    guard var projects = lists.removeValue(forKey: .projects) else { throw .projectMissing }
    defer { lists[.projects] = projects }
    try projects[project].set(correction, at: address)
  }

  private mutating func set(
    _ correction: Correction, at address: FieldAddress
  ) throws(CorrectionRefusal.Reason) {
    guard let list = address.list else { return try set(correction, address.field) }
    guard var records = lists.removeValue(forKey: list) else { throw .partMissing }
    defer { lists[list] = records }
    try records[address.index].set(correction, address.field)
  }

  private mutating func set(
    _ correction: Correction, _ field: RecordField
  ) throws(CorrectionRefusal.Reason) {
    let isOld = FieldValue.difference(from: self[field], to: correction.old) != .substance
    guard isOld else {
      let isDone = FieldValue.difference(from: self[field], to: correction.new) == nil
      throw isDone ? .alreadyThere : .oldValueMissing(found: self[field])
    }
    guard let new = correction.new else {
      if field == .goal { throw .notToBeEmptied }
      values[field] = field == .target ? .target(IndicatorTarget(reading: "", fiscalYear: nil)) : nil
      return
    }
    guard let kind = correction.path.valueKind, new.suits(kind) else { throw .otherKind }
    values[field] = new
  }
}

extension FieldValue {
  fileprivate func suits(_ kind: ValueKind) -> Bool {
    switch (self, kind) {
    case (.text, .text), (.text, .line), (.text, .code), (.money, .money), (.number, .percent),
      (.number, .weight), (.integer, .year), (.target, .target):
      true
    default: false
    }
  }
}
