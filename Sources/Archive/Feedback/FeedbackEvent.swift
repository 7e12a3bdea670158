public import Intake
public import Remarks

/// What happens while workbooks go back to their departments, as it happens.
public enum FeedbackEvent: Sendable {
  case input(InputEvent)
  case remark(RemarkEvent)
  case refused(FeedbackRefusal)
}
