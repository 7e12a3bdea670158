extension SheetEntry.Kind {
  /// - Parameter relationship: the last word of the type of the relationship to the sheet's part.
  init(relationship: String) {
    switch relationship {
    case "chartsheet": self = .chartsheet
    case "dialogsheet": self = .dialogsheet
    case "xlMacrosheet", "xlIntlMacrosheet": self = .macrosheet
    default: self = .worksheet
    }
  }
}
