/// Why a file, or a part of it, can't be read.
public enum Refusal: Error, Hashable, Sendable {
  // The file itself.
  case fileMissing
  case folder
  case notAFile
  case permissionDenied

  /// - Parameter errorNumber: the system's `errno`.
  case systemFailure(errorNumber: Int32)
  case fileChanged
  case emptyFile

  // Files of another kind.
  case oldWorkbook
  case passwordProtected
  case oldWordDocument
  case oldPresentation
  case compoundFile
  case html
  case xmlDocument
  case plainText
  case pdf
  case richText

  /// The file `~$…` that Excel keeps beside an open workbook.
  case lockFile
  case picture
  case otherArchive
  case unknownFile
  case wordDocument
  case presentation
  case openDocument
  case binaryWorkbook
  case packageWithoutWorkbook

  // A damaged or unfit package.
  case truncatedPackage
  case damagedDirectory
  case splitPackage
  case encryptedEntry(String)
  case unsupportedCompression(String, method: Int)
  case damagedEntry(String, Damage)
  case overlappingEntries(String, String)
  case duplicateEntry(String)
  case parentFolderInName(String)

  // A damaged or unfit part.
  case missingPart(String)

  /// - Parameters:
  ///   - line: counted from 1.
  ///   - column: in bytes, counted from 1.
  case brokenXML(part: String, line: Int, column: Int)
  case documentTypeDeclaration(part: String)
  case unsupportedEncoding(part: String, encoding: String)
  case unexpectedRoot(part: String)
  case sharedStringMissing(part: String, cell: String, index: String)
  case unreadableReference(part: String, reference: String)

  /// A limit is reached.
  ///
  /// - Parameters:
  ///   - limit: which.
  ///   - value: what it was set to.
  ///   - part: where, empty if the file as a whole is meant.
  case limitReached(Limits.Name, value: Int, part: String)
}

extension Refusal {
  /// What is wrong with the bytes of an entry.
  public enum Damage: String, CaseIterable, Sendable {
    /// The entry doesn't begin where the directory says.
    case header

    /// The compressed data can't be inflated.
    case data

    /// The data has another length than the directory says.
    case size

    /// The data has another checksum (CRC-32) than the directory says.
    case checksum
  }

  /// What kind of failure a refusal is; the command's exit status follows it.
  public enum Category: Sendable {
    /// The input can't be read (exit status 3).
    case unreadable

    /// A safety limit was reached (exit status 4).
    case limit

    /// The system failed (exit status 5).
    case system
  }

  public var category: Category {
    switch self {
    case .systemFailure: .system
    case .limitReached: .limit
    default: .unreadable
    }
  }
}
