public import Exchange
public import OOXML

/// Why nothing was written.
public enum ApplyFailure: Error, Sendable {
  case corrections(path: String, CorrectionFileRefusal)
  case target(VersionRefusal)

  /// The target can't be changed as it is.
  case patch(path: String, PatchRefusal)

  /// The output is the target or the list.
  case outputIsInput(path: String)

  /// The output's name ends otherwise than the target's.
  case endingDiffers(path: String, ending: String)

  /// The target is JSON with several submissions.
  case severalSubmissions(path: String)

  /// Whatever is corrected, something else changes as well, by its place.
  case changesOthers(path: String, place: String)

  /// No correction could be done.
  case nothingApplied
  case encoding(EncodingFailure)
  case output(OutputFailure)
}
