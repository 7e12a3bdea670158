import Review
import Wording

extension CheckedForm {
  /// `13030622P005567100047 公共法律服务`
  func title(in language: Language) -> String {
    let name = [project.code, project.name].compactMap(\.self).joined(separator: " ")
    return name.isEmpty ? ReportPhrase.unnamedProject.text(in: language) : name
  }
}
