// swift-tools-version: 6.2
import PackageDescription

// What jixiao's reader is measured with where the program itself reads one file at a time: see scripts/bench.
let package = Package(
  name: "benchmark",
  dependencies: [.package(name: "jixiao", path: "../..")],
  targets: [executable("reader"), executable("recogniser"), executable("reviewer")]
)

/// One program that measures, of the name of its folder.
func executable(_ name: String) -> Target {
  .executableTarget(
    name: name, dependencies: [.product(name: "JixiaoModules", package: "jixiao")],
    swiftSettings: [
      .swiftLanguageMode(.v6),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("ExistentialAny"),
      .treatAllWarnings(as: .error),
    ])
}
