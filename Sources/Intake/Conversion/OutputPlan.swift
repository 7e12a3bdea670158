public import BudgetModel
import Exchange

/// Gives each submission its place, before anything is written.
public struct OutputPlan {
  private let request: ConversionRequest

  init(_ request: ConversionRequest) {
    self.request = request
  }

  /// One target for each submission; none of them is an input or another's.
  func targets(for departments: [Assembly.Department]) throws(ConversionFailure) -> [OutputTarget] {
    if departments.count > 1 {
      guard case .folder = request.destination else {
        throw .severalDepartments(names: departments.map { OutputPlan.name(of: $0.submission.department) })
      }
    }
    switch request.destination {
    case .standardOutput:
      return departments.map { _ in .standardOutput }
    case .file(let path):
      try check([path])
      return [.file(path)]
    case .folder(let folder):
      let paths = departments.map { path(for: $0, in: folder) }
      try check(paths)
      try make(folder)
      return paths.map { .file($0) }
    }
  }

  /// A file named after the one input that a submission is made of, or after its department.
  private func path(for department: Assembly.Department, in folder: String) -> String {
    let name =
      department.inputs.count == 1
      ? OutputPlan.stem(ofPath: department.inputs[0])
      : OutputPlan.fileName(OutputPlan.name(of: department.submission.department))
    return (folder.hasSuffix("/") ? folder : folder + "/") + name + "." + request.format.rawValue
  }

  private func check(_ paths: [String]) throws(ConversionFailure) {
    var seen: Set<String> = []
    for path in paths.flatMap({ SubmissionFiles.paths(writingTo: $0, as: request.format) }) {
      if !seen.insert(path).inserted { throw .sameOutput(path: path) }
      if isInput(path) { throw .outputIsInput(path: path) }
    }
  }

  /// Whether a path names the same file as an input, also through a link.
  private func isInput(_ path: String) -> Bool {
    FileIdentity.names(path, oneOf: request.inputs)
  }

  private func make(_ folder: String) throws(ConversionFailure) {
    do {
      try OutputFolder.make(at: folder)
    } catch {
      throw .output(error)
    }
  }

  /// What messages and files call a department: its code and its name.
  public static func name(of department: Department) -> String {
    let name = [department.code, department.name].compactMap(\.self).joined()
    return name.isEmpty ? "部门未知" : name
  }

  private static func stem(ofPath path: String) -> String {
    let name = InputContent.fileName(ofPath: path)
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return name }
    return String(name[..<point])
  }

  /// A department's name as a file's: nothing that a path would be read from, and not too long for a file system.
  public static func fileName(_ name: String) -> String {
    var result = ""
    for character in WrappedText.onOneLine(name) {
      let isUnfit = character.unicodeScalars.contains {
        $0 == "/" || $0.properties.generalCategory == .control
      }
      let next = isUnfit ? "＿" : String(character)
      if result.utf8.count + next.utf8.count > 200 { break }
      result += next
    }
    return result.hasPrefix(".") ? "＿" + result : result
  }
}
