import BudgetModel
import Exchange
import Spreadsheet

/// Gives each project its file, before anything is written.
struct FillOutput {
  /// A file with the projects that it takes.
  struct File {
    /// Nil for standard output.
    let path: String?
    let items: [FilledWorkbook.Item]
  }

  private let request: FillRequest

  /// The endings of workbooks, whose content says which of them it is.
  private static let endings: Set = ["xlsx", "xlsm", "xltx", "xltm"]

  init(_ request: FillRequest) {
    self.request = request
  }

  /// The files, none of which is the template, an input, or another's.
  func files(
    for items: [FilledWorkbook.Item], of departments: [Department]
  ) throws(FillFailure) -> [File] {
    if case .folder(let folder) = request.destination {
      let paths = paths(for: items, in: folder)
      for path in paths { try check(path) }
      do {
        try OutputFolder.make(at: folder)
      } catch {
        throw .output(error)
      }
      return zip(paths, items).map { File(path: $0, items: [$1]) }
    }
    guard departments.count == 1 else {
      throw .severalDepartments(names: departments.map(OutputPlan.name))
    }
    guard case .file(let path) = request.destination else { return [File(path: nil, items: items)] }
    if let ending = FillOutput.ending(of: request.template), FillOutput.endings.contains(ending),
      FillOutput.ending(of: path) != ending
    {
      throw .endingDiffers(path: path, ending: ending)
    }
    try check(path)
    return [File(path: path, items: items)]
  }

  /// Files named by the projects' codes and names: `13030622P005567100047公共法律服务.xlsx`.
  private func paths(for items: [FilledWorkbook.Item], in folder: String) -> [String] {
    let ending = FillOutput.ending(of: request.template).flatMap {
      FillOutput.endings.contains($0) ? $0 : nil
    }
    var taken: Set<String> = []
    return items.map { item in
      let parts = [item.project.code, item.project.name].compactMap(\.self)
      let stem = parts.isEmpty ? "项目" : OutputPlan.fileName(parts.joined())
      var name = stem
      var number = 1
      // Some file systems tell no case.
      while !taken.insert(name.lowercased()).inserted {
        number += 1
        name = "\(stem)（\(number)）"
      }
      return (folder.hasSuffix("/") ? folder : folder + "/") + name + "." + (ending ?? "xlsx")
    }
  }

  private func check(_ path: String) throws(FillFailure) {
    guard let output = FileIdentity(path) else { return }
    if FileIdentity(request.template) == output { throw .outputIsTemplate(path: path) }
    if request.inputs.contains(where: { FileIdentity($0) == output }) { throw .outputIsInput(path: path) }
  }

  /// The ending of a file's name in lower case.
  private static func ending(of path: String) -> String? {
    let name = InputContent.fileName(ofPath: path)
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
    return name[name.index(after: point)...].lowercased()
  }
}
