public import Exchange
public import Intake
public import OOXML

/// Why nothing was written.
public enum MergeFailure: Error, Sendable {
  case base(BaseRefusal)

  /// The file with decisions can't be read.
  case decisions(path: String, ConflictFileRefusal)

  /// An output is one of the files that are read.
  case outputIsInput(path: String)

  /// The result and the conflicts would go into one file.
  case sameOutput(path: String)

  /// The workbook to be changed can't be read as one version.
  case workbook(VersionRefusal)

  /// The workbook to be changed is no workbook.
  case notAWorkbook(path: String)

  /// The output's name ends otherwise than the workbook's.
  case endingDiffers(path: String, ending: String)

  /// The workbook can't be changed.
  case patch(path: String, PatchRefusal)

  /// The workbook has no place for these, by what they are.
  case withoutPlace(path: String, [MergedPart])

  /// These would not be read from the workbook as they should, by what they are.
  case readsBackDifferently(path: String, [MergedPart])
  case conversion(ConversionFailure)
  case output(OutputFailure)
}

extension MergeFailure {
  /// What it means for the whole.
  var outcome: ConversionOutcome {
    switch self {
    case .base(let refusal): refusal.category.map { ConversionOutcome($0) } ?? .misused
    case .decisions(_, let refusal): ConversionOutcome(refusal.category)
    case .workbook(let refusal): refusal.category.map { ConversionOutcome($0) } ?? .misused
    case .patch(_, .unreadable(let refusal)): ConversionOutcome(refusal.category)
    case .patch, .withoutPlace, .readsBackDifferently: .contradicted
    case .outputIsInput, .sameOutput, .notAWorkbook, .endingDiffers: .misused
    case .conversion, .output: .failed
    }
  }
}
