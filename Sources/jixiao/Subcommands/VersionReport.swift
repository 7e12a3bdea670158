import Intake
import OOXML
import Returns
import Wording

/// Tells a person what there is to say about versions that were read, on standard error.
struct VersionReport {
  let console: Console

  /// Says what is amiss with a version, or why it can't be had.
  func take(_ result: Result<ReadVersion, VersionRefusal>) {
    switch result {
    case .success(let version):
      for problem in version.problems { ConversionReport(console: console).take(.contradiction(problem)) }
      guard !version.departments.isEmpty else { return }
      console.warning(DiffMessage.severalDepartments(file: version.name, names: version.departments))
    // A refused file has been told of while it was read.
    case .failure(.input): break
    case .failure(let refusal): console.error(DiffMessage.refused(refusal))
    }
  }
}

extension ExitStatus {
  init(_ refusal: VersionRefusal) {
    switch refusal.category {
    case .unreadable: self = .unreadable
    case .limit: self = .limit
    case .system: self = .output
    case nil: self = .usage
    }
  }
}
