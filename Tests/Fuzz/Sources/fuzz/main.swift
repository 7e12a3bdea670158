import Glibc

// fuzz TARGET seeds FOLDER    writes inputs to begin with
// fuzz TARGET [libFuzzer's own arguments]
let arguments = CommandLine.arguments.dropFirst()
guard let name = arguments.first, let target = Target(rawValue: name) else {
  print("fuzz \(Target.allCases.map(\.rawValue).joined(separator: "|")) [seeds FOLDER]")
  exit(2)
}
if arguments.dropFirst().first == "seeds", let folder = arguments.dropFirst(2).first {
  try target.writeSeeds(to: folder)
} else {
  target.run(Array(CommandLine.arguments.prefix(1)) + arguments.dropFirst())
}
