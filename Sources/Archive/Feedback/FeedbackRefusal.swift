import Intake
import OOXML

/// Why something was not given back to a department.
public enum FeedbackRefusal: Error, Hashable, Sendable {
  /// The file stands no more where it was taken from.
  case missing(path: String)

  /// Other bytes stand where the file was taken from.
  case changed(path: String)

  case unreadable(path: String, IngestRefusal)

  /// What would go into the folder could replace files that were taken in, or the archive.
  case folderOfInputs(path: String)
}

extension FeedbackRefusal {
  /// What it means for the whole.
  var outcome: ConversionOutcome {
    switch self {
    case .missing, .changed: .refused
    case .unreadable(_, let refusal): ConversionOutcome(refusal.category)
    case .folderOfInputs: .misused
    }
  }
}
