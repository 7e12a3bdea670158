import Exchange
import Intake
import OOXML

/// Finds the files of an ingest: files as they are, all of a folder's, and those in a ZIP file, in an order that is always
/// the same.
struct InputFinder {
  private(set) var inputs: [IngestInput] = []

  /// Files that nobody means to submit: Excel's lock files, what systems keep in folders, links.
  private(set) var ignored = 0

  /// The archive and the files that SQLite keeps beside it, which are no inputs.
  private let ownFiles: Set<FileIdentity>
  private let limits: Limits

  /// - Parameter archive: the archive's path.
  init(archive: String, limits: Limits) {
    let names = [archive, archive + "-wal", archive + "-shm", archive + "-journal"]
    ownFiles = Set(names.compactMap { FileIdentity($0) })
    self.limits = limits
  }

  /// Takes what the user named.
  mutating func take(_ path: String) {
    if case .folder = (try? FileState.of(path)) ?? .nothing {
      takeFolder(path)
    } else {
      takeFile(path)
    }
  }

  private mutating func takeFile(_ path: String) {
    if path.lowercased().hasSuffix(".zip") {
      takeBundle(path)
    } else {
      inputs.append(IngestInput(path: path, source: .file))
    }
  }

  // MARK: - Folders

  /// Goes down without recursion: a tree may be as deep as it likes.
  private mutating func takeFolder(_ root: String) {
    var open = [root]
    while let folder = open.popLast() {
      var names: [String]
      do throws(FolderListing.Failure) {
        names = try FolderListing.names(in: folder)
      } catch {
        inputs.append(IngestInput(path: folder, source: .refused(.folder(code: error.code))))
        continue
      }
      names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      var folders: [String] = []
      for name in names {
        let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        take(path, called: name, &folders)
      }
      open += folders.reversed()
    }
  }

  private mutating func take(_ path: String, called name: String, _ folders: inout [String]) {
    switch (try? FileState.of(path, followsLinks: false)) ?? .nothing {
    case .folder where name == "__MACOSX": ignored += 1
    case .folder: folders.append(path)
    case .link, .other: ignored += 1
    case .file, .nothing:
      if InputFinder.isIgnored(name) || isOwnFile(path) { ignored += 1 } else { takeFile(path) }
    }
  }

  private func isOwnFile(_ path: String) -> Bool {
    !ownFiles.isEmpty && FileIdentity(path).map(ownFiles.contains) ?? false
  }

  private static func isIgnored(_ name: String) -> Bool {
    name.hasPrefix("~$") || [".DS_Store", "Thumbs.db", "desktop.ini"].contains(name) || name.hasPrefix("._")
  }

  // MARK: - ZIP files

  private mutating func takeBundle(_ path: String) {
    let bundle: FileBundle
    do throws(Refusal) {
      bundle = try FileBundle(path: path, limits: limits)
    } catch {
      inputs.append(IngestInput(path: path, source: .refused(.bundle(error))))
      return
    }
    let named = bundle.members.filter { !$0.isFolder }.map { (FileNameText.text(of: $0.name), $0) }
    for (name, member) in named.sorted(by: { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }) {
      let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? name
      if InputFinder.isIgnored(last) || name.hasPrefix("__MACOSX/") {
        ignored += 1
      } else {
        inputs.append(
          IngestInput(path: "\(path)\(IngestInput.memberMark)\(name)", source: .member(bundle, member)))
      }
    }
  }
}
