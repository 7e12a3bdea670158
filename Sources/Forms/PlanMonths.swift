import Spreadsheet

/// Finds the months beside the label of the plan of disbursement, where 3月 or 第一季度 is enough to name one.
struct PlanMonths {
  let vocabulary: Vocabulary

  /// Makes labels of these texts: on the line of 资金支出计划, and on the next where that line has no other text.
  func name(in lines: inout [Line]) {
    for index in lines.indices {
      guard lines[index].labelCount > 0,
        let group = lines[index].entries.first(where: { $0.field == .disbursementGroup })
      else { continue }
      name(behind: group, in: &lines[index])
      let next = index + 1
      guard next < lines.count, lines[next].row == lines[index].row + 1, !lines[index].has(where: \.isMonth)
      else {
        continue
      }
      name(behind: group, in: &lines[next])
    }
  }

  private func name(behind group: Line.Entry, in line: inout Line) {
    var entries = line.entries
    for index in entries.indices where entries[index].place.column >= group.place.column {
      guard case .text = entries[index].role, !Heading.isLong(entries[index].text),
        let month = DisbursementLabel.month(besidePlan: entries[index].folded)
      else { continue }
      entries[index] = entries[index].named(.label(.disbursement(month), nil))
    }
    line = Line(row: line.row, entries: entries)
  }
}

extension Line {
  fileprivate func has(where condition: (FormField) -> Bool) -> Bool {
    entries.contains { $0.field.map(condition) ?? false }
  }
}

extension FormField {
  /// Whether the label is a month of the plan.
  var isMonth: Bool {
    if case .disbursement = self { true } else { false }
  }
}
