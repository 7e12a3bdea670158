import Foundation

/// Validates JSON against one of the program's schemas, with Debian's python3-jsonschema.
public enum JSONSchemaCheck {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private static let python = "/usr/bin/python3"

  private static let schemas = ProjectFolder.root.appending(path: "Sources/Exchange/Schemas")

  /// Prints a line for each document: null, or what is wrong with it.
  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for document in json.load(sys.stdin.buffer):
        error = next(iter(validator.iter_errors(document)), None)
        print(json.dumps(None if error is None else error.message[:200]))
    """

  /// What is wrong with each of the documents, nil where nothing is.
  ///
  /// - Parameter schema: its name without its ending.
  public static func faults(
    in documents: [[UInt8]], schema: String = "submission-1"
  ) throws -> [String?] {
    let input = FileManager.default.temporaryDirectory.appending(path: "jixiao-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: input) }
    let list = documents.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",")
    try Data("[\(list)]".utf8).write(to: input)
    let output = try run(reading: input, schema: schema)
    return try output.split(separator: "\n").map {
      try JSONDecoder().decode(String?.self, from: Data($0.utf8))
    }
  }

  private static func run(reading input: URL, schema: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", script, schemas.appending(path: "\(schema).schema.json").path()]
    process.standardInput = try FileHandle(forReadingFrom: input)
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    let complaint = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(
        description: complaint.contains("No module named")
          ? "\(python) lacks jsonschema: install Debian's python3-jsonschema" : complaint)
    }
    return text
  }
}
