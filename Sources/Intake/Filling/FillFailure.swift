public import Exchange
public import OOXML

/// Why a template was not filled.
public enum FillFailure: Error, Hashable, Sendable {
  /// The template can't be read.
  case template(path: String, Refusal)

  /// The template can't be changed as a project needs it; without a project's name it is no single one's fault.
  case patch(path: String, project: String, PatchRefusal)

  /// No sheet of the template that was looked at holds a form.
  case noForm(path: String, sheets: [String], hidden: [String])

  /// Several sheets of the template hold a form, and the user named none.
  case severalForms(path: String, sheets: [String])

  /// The sheet holds several forms, and each project needs one of its own.
  case severalFormsOnSheet(path: String, sheet: String)

  /// The template has no sheet of the name that the user gave.
  case noSuchSheet(String, path: String, sheets: [String])

  /// The output would replace the template.
  case outputIsTemplate(path: String)

  /// The output would replace an input.
  case outputIsInput(path: String)

  /// The output's name ends otherwise than the template's, so that Excel would not open it.
  case endingDiffers(path: String, ending: String)

  /// The projects belong to several departments, which need a folder for files of their own.
  case severalDepartments(names: [String])

  /// Rows would have to be inserted into a protected sheet, whose protection is to be kept.
  case rowsProtected(project: String, sheet: String, missing: Int)

  /// The inputs hold no project.
  case nothingToFill

  case output(OutputFailure)
}

extension FillFailure {
  /// What it means for the whole.
  var outcome: ConversionOutcome {
    switch self {
    case .template(_, let refusal): ConversionOutcome(refusal.category)
    case .patch(_, _, .unreadable(let refusal)): ConversionOutcome(refusal.category)
    case .patch, .rowsProtected: .contradicted
    case .noForm, .nothingToFill: .refused
    case .severalForms, .severalFormsOnSheet, .noSuchSheet, .outputIsTemplate, .outputIsInput,
      .endingDiffers, .severalDepartments:
      .misused
    case .output: .failed
    }
  }
}
