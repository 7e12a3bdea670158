import BudgetModel
import Corrections
import Testing
import Wording

@Suite struct MessagesTests {
  @Test func everyMessageSpeaksBothLanguages() {
    var messages: [any Worded] = [
      Conflict.Kind.values, Conflict.Kind.removal(by: .ours), Conflict.Kind.removal(by: .theirs),
      Conflict.Kind.order,
    ]
    for basis in Match.Basis.allCases {
      messages += [Match(basis: basis), Match(basis: basis, isCertain: false)] as [any Worded]
    }
    let correction = Correction(path: .field(.budgetTotal), old: nil, new: .text("甲"))
    let reasons: [CorrectionRefusal.Reason] = [
      .projectMissing, .projectAmbiguous, .partMissing, .partAmbiguous, .notAField, .otherKind,
      .notToBeEmptied,
      .oldValueMissing(found: nil), .alreadyThere,
    ]
    messages += reasons.map {
      CorrectionRefusal(number: 0, correction: correction, reason: $0, place: nil) as any Worded
    }
    let choices: [ChoiceRefusal.Reason] =
      [.unknownConflict, .notTypable("甲")] + ValueKind.allCases.map { .unreadable("甲", as: $0) }
    messages += choices.map {
      ChoiceRefusal(conflict: Conflict.ID(rawValue: "甲"), reason: $0, place: nil) as any Worded
    }
    for message in messages {
      #expect(message.text(in: .chinese).hasSuffix("。"), "\(message.id)")
      #expect(message.text(in: .english).hasSuffix("."), "\(message.id)")
      #expect(message.id.allSatisfy { $0.isLowercase || $0 == "-" })
    }
  }
}
