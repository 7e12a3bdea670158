public import Exchange
public import Intake
public import OOXML

/// Why a workbook was not given its remarks, or not cleaned of them.
public enum RemarkFailure: Error, Hashable, Sendable {
  /// The input is no workbook, so that it has no cells to put notes on.
  case notAWorkbook(path: String)

  /// The workbook can't be changed safely.
  case patch(path: String, PatchRefusal)

  /// The output would replace an input.
  case outputIsInput(path: String)

  /// Several inputs for one output.
  case needsFolder(count: Int)

  /// The output's name ends otherwise than the input's, so that Excel would not open it.
  case endingDiffers(path: String, ending: String)
  case output(OutputFailure)
}

extension RemarkFailure {
  /// What it means for the whole.
  public var outcome: ConversionOutcome {
    switch self {
    case .notAWorkbook: .refused
    case .patch(_, let refusal): ConversionOutcome(refusal.category)
    case .outputIsInput, .needsFolder, .endingDiffers: .misused
    case .output: .failed
    }
  }
}
