// swift-tools-version: 6.2
import PackageDescription

// A package of its own, because all of it is built with the sanitizers' flags: see scripts/fuzz.
let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "jixiao", path: "../..")],
  targets: [
    .systemLibrary(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: ["CFuzzer", .product(name: "JixiaoModules", package: "jixiao")],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
        .treatAllWarnings(as: .error),
      ]),
  ]
)
