import CFuzzer
import Foundation
import Glibc

/// What can be fuzzed.
enum Target: String, CaseIterable {
  /// The bytes of a workbook.
  case package

  /// One part of a workbook, put into a sound package.
  case parts

  /// A part of a workbook that is then changed in place.
  case patch

  /// An indicator's value.
  case values
  case csv
  case json

  /// A sheet drawn from the bytes, through the recogniser and the reader.
  case forms

  private var function: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32 {
    switch self {
    case .package: { Input.run($0, $1, PackageTarget.run) }
    case .parts: { Input.run($0, $1, PartsTarget.run) }
    case .patch: { Input.run($0, $1, PatchTarget.run) }
    case .values: { Input.run($0, $1, ValuesTarget.run) }
    case .csv: { Input.run($0, $1, CSVTarget.run) }
    case .json: { Input.run($0, $1, JSONTarget.run) }
    case .forms: { Input.run($0, $1, FormsTarget.run) }
    }
  }

  private var seeds: [[UInt8]] {
    get throws {
      switch self {
      case .package: try PackageTarget.seeds()
      case .parts: try PartsTarget.seeds()
      case .patch: try PatchTarget.seeds()
      case .values: try ValuesTarget.seeds()
      case .csv: try CSVTarget.seeds()
      case .json: try JSONTarget.seeds()
      case .forms: try FormsTarget.seeds()
      }
    }
  }

  /// Runs until libFuzzer ends the process.
  func run(_ arguments: [String]) {
    // libFuzzer may keep the pointers.
    var count = Int32(arguments.count)
    var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = .allocate(capacity: arguments.count + 1)
    for (index, argument) in arguments.enumerated() { list?[index] = strdup(argument) }
    list?[arguments.count] = nil
    exit(LLVMFuzzerRunDriver(&count, &list, function))
  }

  func writeSeeds(to folder: String) throws {
    let folder = URL(filePath: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (index, seed) in try seeds.enumerated() {
      try Data(seed).write(to: folder.appending(path: "seed-\(index)"))
    }
  }
}
