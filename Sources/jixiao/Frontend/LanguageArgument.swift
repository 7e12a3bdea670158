/// The value of `--lang`, found before the command line is parsed, so that its errors are in the right language too.
enum LanguageArgument {
  static let name = "--lang"

  /// The last value written, valid or not; nil where there is none.
  static func last(in arguments: [String]) -> String? {
    let heeded = arguments.prefix { $0 != "--" }
    var result: String?
    for (index, argument) in heeded.enumerated() {
      if argument.hasPrefix(name + "=") {
        result = String(argument.dropFirst(name.count + 1))
      } else if argument == name, index + 1 < heeded.count {
        result = heeded[index + 1]
      }
    }
    return result
  }
}
