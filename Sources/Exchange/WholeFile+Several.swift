extension WholeFile {
  /// Writes files that belong together: none takes its name before all are on the disk.
  public static func write(_ files: [(bytes: [UInt8], path: String)]) throws(OutputFailure) {
    try write(files[...])
  }

  /// Writes the first file under its passing name, then the others, and names it last: a file without a name is
  /// removed when any of them fails.
  private static func write(_ files: ArraySlice<(bytes: [UInt8], path: String)>) throws(OutputFailure) {
    guard let (bytes, path) = files.first else { return }
    let file = try TemporaryFile(beside: path)
    try file.append(bytes)
    try write(files.dropFirst())
    try file.takePlaceOfTarget()
  }
}
