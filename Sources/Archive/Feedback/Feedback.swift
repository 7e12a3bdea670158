import BudgetModel
import Exchange
import Intake
import Remarks
import Wording

/// Gives departments the workbooks back that they have sent, with what a check finds on the very cells: a folder for
/// each department, in the folder that the user named.
///
/// The files are read once more, where they were taken from, and only if their bytes are still those that were taken in:
/// what goes back is what the archive speaks of. What can't go back is told, and keeps nothing else away.
public struct Feedback {
  private let archive: ArchiveFile
  private let request: FeedbackRequest
  private let report: (FeedbackEvent) -> Void
  private var summary = FeedbackSummary()
  private var folders: [Department: String] = [:]

  /// The folders that the archive and the files lie in, as far as they are there.
  private var inputFolders: Set<FileIdentity> = []

  /// - Parameter report: is told what happens.
  public init(_ archive: ArchiveFile, _ request: FeedbackRequest, report: @escaping (FeedbackEvent) -> Void) {
    self.archive = archive
    self.request = request
    self.report = report
  }

  /// Writes the workbooks.
  public mutating func run() throws(ArchiveFailure) -> FeedbackSummary {
    let departments = try archive.originals(request.selection)
    let files = departments.flatMap(\.files)
    summary.files = files.count
    inputFolders = Set(
      ([archive.path] + files.flatMap(\.paths)).compactMap { FileIdentity(Feedback.folder(of: $0)) })
    for department in departments { give(department) }
    return summary
  }

  private mutating func give(_ originals: DepartmentOriginals) {
    let places = originals.files.compactMap { file -> OriginalFile.Place? in
      do throws(FeedbackRefusal) { return try file.place(request.options.limits) } catch {
        refuse(error)
        return nil
      }
    }
    guard !places.isEmpty else { return }
    let folder = newFolder(for: originals)
    // Nothing is written where something lies that was read.
    guard FileIdentity(folder).map(inputFolders.contains) != true else {
      return refuse(.folderOfInputs(path: folder))
    }
    var remarks = RemarkRequest(
      inputs: places.map(\.path), destination: .folder(folder), limits: request.options.limits,
      language: request.language)
    var options = request.options
    options.fiscalYear = originals.checkedYear
    for place in places {
      guard let (name, source) = place.packed else { continue }
      options.packed.add(place.path, source)
      remarks.names[place.path] = Feedback.fileName(ofMember: name)
    }
    do throws(RemarkFailure) {
      give(remarks, to: try RemarkOutputs(remarks).paths(), options)
      summary.departments += 1
    } catch {
      summary.outcome.insert(error.outcome)
      report(.remark(.failed(error)))
    }
  }

  private mutating func give(_ remarks: RemarkRequest, to paths: [String], _ options: IntakeOptions) {
    let report = report
    let check = CheckRequest(inputs: remarks.inputs, rules: request.rules, options: options)
    var checking = Checking(check) { report(.input($0)) }
    let result = checking.run()
    var written = 0
    var annotation = Annotation(remarks) { event in
      if case .written = event { written += 1 }
      report(.remark(event))
    }
    summary.outcome.formUnion(annotation.run(result, of: check, failingOn: .error, to: paths))
    summary.workbooks += written
  }

  private mutating func refuse(_ refusal: FeedbackRefusal) {
    summary.outcome.insert(refusal.outcome)
    report(.refused(refusal))
  }

  // MARK: - Places

  /// One for each department, and within it one for each year where there are several.
  private mutating func newFolder(for originals: DepartmentOriginals) -> String {
    let folder = departmentFolder(of: originals.department)
    guard originals.hasOtherYears, let year = originals.fiscalYear else { return folder }
    return "\(folder)\(year)/"
  }

  /// No name is read as a path, and no two departments share a folder.
  private mutating func departmentFolder(of department: Department) -> String {
    if let folder = folders[department] { return folder }
    let base = request.folder.hasSuffix("/") ? request.folder : request.folder + "/"
    let name = OutputPlan.fileName(OutputPlan.name(of: department))
    let taken = Set(folders.values.map { $0.lowercased() })
    var folder = "\(base)\(name)/"
    var number = 1
    while taken.contains(folder.lowercased()) {
      number += 1
      folder = "\(base)\(name)（\(number)）/"
    }
    folders[department] = folder
    return folder
  }

  /// A name in a ZIP file as a file's: its last part, with nothing in it that a path would be read from.
  private static func fileName(ofMember path: String) -> String {
    let name = path.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? path
    guard let point = name.lastIndex(of: "."), point != name.startIndex else {
      return OutputPlan.fileName(name)
    }
    let ending = OutputPlan.fileName(String(name[name.index(after: point)...]))
    return OutputPlan.fileName(String(name[..<point])) + "." + ending
  }

  /// The folder that a file lies in, or the ZIP file that it was taken from.
  private static func folder(of path: String) -> String {
    let bundle = path.firstRange(of: IngestInput.memberMark).map { path[..<$0.lowerBound] }
    return FileState.folder(of: bundle.map(String.init) ?? path)
  }
}
