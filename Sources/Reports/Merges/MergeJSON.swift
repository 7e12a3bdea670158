import BudgetModel
public import Corrections
import Exchange
public import Wording

/// What a merge came to as JSON: ordered keys, UTF-8, a line feed at the end.
///
/// `Schemas/merge-1.schema.json` beside the schema of submissions describes what is written.
public enum MergeJSON {
  /// The value of the key `schema`.
  public static let schema = "jixiao/merge/1"

  /// - Parameter language: of the names and sentences; all else is the same in every language.
  public static func bytes(of versions: MergedVersions, in language: Language) -> [UInt8] {
    var writer = JSONWriter()
    let resolution = versions.resolution
    writer.object { writer in
      writer.member("schema", schema)
      writer.member("base", versions.base)
      writer.member("ours", versions.ours)
      writer.member("theirs", versions.theirs)
      writer.member("conflicts", each: resolution.open) { $0.write($1, in: language) }
      writer.member("taken", each: resolution.taken) { writer, taken in
        writer.object { writer in
          writer.member("origin", taken.origin.rawValue)
          writer.member("project", project(of: taken, in: versions.merge))
          writer.key("change")
          writer.write(taken.change, in: language)
        }
      }
      writer.key("merged")
      writer.boolean(resolution.submission != nil)
    }
    writer.endText()
    return writer.bytes
  }

  /// The code or the name of the project that a change is in: as the base calls it, or who added it.
  private static func project(of taken: TakenChange, in merge: Merge) -> String? {
    let version =
      taken.change.old != nil ? merge.base : taken.origin == .theirs ? merge.theirs : merge.ours
    let statement = taken.change.old ?? taken.change.new
    guard let index = statement?.place.project, version.submission.projects.indices.contains(index) else {
      return nil
    }
    return version.submission.projects[index].code ?? version.submission.projects[index].name
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ conflict: Conflict, in language: Language) {
    object { writer in
      writer.member("id", conflict.id.rawValue)
      writer.member("kind", conflict.kind.id)
      writer.member("difference", conflict.difference.rawValue)
      writer.member("message", conflict.kind.text(in: language))
      let statement = conflict.base ?? conflict.ours ?? conflict.theirs
      writer.member("name", statement?.place.path.name(in: language))
      writer.key("base")
      writer.write(conflict.base)
      writer.key("ours")
      writer.write(conflict.ours)
      writer.key("theirs")
      writer.write(conflict.theirs)
      writer.member("edits", each: conflict.edits) { $0.write($1, in: language) }
    }
  }
}
