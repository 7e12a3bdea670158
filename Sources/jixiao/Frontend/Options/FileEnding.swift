/// The endings of files' names.
enum FileEnding {
  /// Endings of documents that are not written: a file of another kind under such a name would only confuse.
  static let unwritable: Set = ["xls", "xlsm", "xlsb", "et", "ett", "ods", "doc", "docx", "wps", "pdf"]

  /// The ending in lower case without its dot; nil where there is none.
  static func of(_ path: String) -> String? {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...]
    return ending.isEmpty ? nil : ending.lowercased()
  }
}
