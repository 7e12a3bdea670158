import Foundation
import Intake
import TestSupport

extension JixiaoProcess {
  /// Where a file of the program's folder stands.
  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// All that lies in the folder and below it, without what holds the program's own streams.
  func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix("streams-") }.sorted()
  }

  /// The bytes of a file.
  func content(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appending(path: name)))
  }

  /// Copies one of the real drafts into the folder.
  func copyDraft(_ draft: String, to name: String) throws {
    try FileManager.default.copyItem(at: ProjectFolder.draft(draft), to: folder.appending(path: name))
  }

  /// Why a file of the folder can't be read, as the program's reader gives it.
  func refusal(of name: String) throws -> InputRefusal { try Self.refusal(of: path(name)) }

  static func refusal(of path: String) throws -> InputRefusal {
    do {
      _ = try InputReader().read(path)
    } catch {
      return error
    }
    throw CocoaError(.featureUnsupported)
  }
}
