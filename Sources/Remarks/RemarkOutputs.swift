import Exchange
import Intake

/// The paths of what is written: none is an input or another's.
public struct RemarkOutputs: Sendable {
  private let request: RemarkRequest

  public init(_ request: RemarkRequest) {
    self.request = request
  }

  /// A path for each input, in their order.
  public func paths() throws(RemarkFailure) -> [String] {
    let inputs = request.inputs
    let paths: [String]
    switch request.destination {
    case .file(let path):
      guard inputs.count == 1 else { throw .needsFolder(count: inputs.count) }
      paths = [path]
    case .folder(let folder): paths = names(of: inputs).map { RemarkOutputs.path($0, in: folder) }
    case .standardOutput: throw .needsFolder(count: inputs.count)
    }
    for (path, input) in zip(paths, inputs) {
      let ending = RemarkOutputs.ending(of: input)
      guard RemarkOutputs.ending(of: path) == ending else {
        throw RemarkOutputs.textEndings.contains(ending)
          ? .notAWorkbook(path: input) : .endingDiffers(path: path, ending: ending)
      }
      guard !FileIdentity.names(path, oneOf: inputs) else { throw .outputIsInput(path: path) }
    }
    if case .folder(let folder) = request.destination {
      do { try OutputFolder.make(at: folder) } catch { throw .output(error) }
    }
    return paths
  }

  static func path(_ name: String, in folder: String) -> String {
    (folder.hasSuffix("/") ? folder : folder + "/") + name
  }

  /// The inputs' own names; of several that are the same the later ones are numbered.
  private func names(of inputs: [String]) -> [String] {
    var taken: Set<String> = []
    return inputs.map { input in
      let name = request.names[input] ?? InputContent.fileName(ofPath: input)
      let ending = RemarkOutputs.ending(of: name)
      let stem = ending.isEmpty ? name : String(name.dropLast(ending.count + 1))
      var candidate = name
      var number = 1
      while !taken.insert(candidate.lowercased()).inserted {
        number += 1
        candidate = "\(stem)（\(number)）" + (ending.isEmpty ? "" : ".\(ending)")
      }
      return candidate
    }
  }

  /// Of files without cells: another name for the output would not help.
  private static let textEndings: Set = ["csv", "txt", "tsv", "json"]

  /// The ending of a file's name in lower case, without its point; empty where it has none.
  private static func ending(of path: String) -> String {
    let name = InputContent.fileName(ofPath: path)
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return "" }
    return name[name.index(after: point)...].lowercased()
  }
}
