// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

/// A module map over one of Debian's libraries, and nothing else.
func library(_ name: String, pkgConfig: String? = nil, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [], exclude: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: settings)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies,
    swiftSettings: settings)
}

// From the ground up: a module imports only modules that stand above it in this list.
let package = Package(
  name: "jixiao",
  products: [
    .executable(name: "jixiao", targets: ["jixiao"]),
    // For the packages of the fuzzers (Tests/Fuzz) and of the benchmarks (scripts/bench).
    .library(
      name: "JixiaoModules",
      targets: [
        "Spreadsheet", "BudgetModel", "OOXML", "Forms", "Review", "Exchange", "Intake", "TestSupport",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    library("CExpat", pkgConfig: "expat", apt: "libexpat1-dev"),
    library("CXLSXWriter", pkgConfig: "xlsxwriter", apt: "libxlsxwriter-dev"),
    library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    library("CDeflate", pkgConfig: "libdeflate", apt: "libdeflate-dev"),
    library("CUTF8Proc", apt: "libutf8proc-dev"),
    library("CNettle", pkgConfig: "nettle", apt: "nettle-dev"),

    module("Wording"),
    module("Spreadsheet"),
    module("BudgetModel", ["Wording", "Spreadsheet", "CUTF8Proc"]),
    module("OOXML", ["Wording", "Spreadsheet", "CExpat", "CZlib", "CDeflate"]),
    module(
      "Forms", ["Wording", "Spreadsheet", "BudgetModel"],
      resources: [.embedInCode("Resources/vocabulary.tsv")]),
    module("Review", ["Wording", "Spreadsheet", "BudgetModel"]),
    module(
      "Exchange", ["Wording", "Spreadsheet", "BudgetModel", "CXLSXWriter", "CZlib"],
      exclude: ["Schemas"]),
    module("Corrections", ["Wording", "Spreadsheet", "BudgetModel"]),
    module(
      "Intake",
      ["Wording", "Spreadsheet", "BudgetModel", "OOXML", "Forms", "Exchange", "Review", "CNettle"]),
    module(
      "Remarks",
      ["Wording", "Spreadsheet", "BudgetModel", "OOXML", "Exchange", "Review", "Intake"]),
    module(
      "Returns",
      ["Wording", "Spreadsheet", "BudgetModel", "OOXML", "Forms", "Exchange", "Corrections", "Intake"]),
    module(
      "Reports", ["Wording", "Spreadsheet", "BudgetModel", "Review", "Exchange", "Corrections"]),
    module(
      "Archive",
      [
        "Wording", "Spreadsheet", "BudgetModel", "OOXML", "Forms", "Exchange", "Review", "Corrections",
        "Intake", "Remarks", "Reports", "CNettle", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .executableTarget(
      name: "jixiao",
      dependencies: [
        "Wording", "Spreadsheet", "BudgetModel", "OOXML", "Forms", "Exchange", "Review", "Intake", "Remarks",
        "Reports", "Corrections", "Returns", "Archive",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["Spreadsheet", "BudgetModel", "CExpat", "CZlib"],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests(of: "Spreadsheet"),
    tests(of: "BudgetModel", ["Spreadsheet"]),
    tests(of: "OOXML", ["Spreadsheet", "Wording"]),
    tests(of: "Forms", ["Spreadsheet", "BudgetModel", "Wording"]),
    tests(of: "Review", ["Spreadsheet", "BudgetModel", "Wording"]),
    tests(of: "Corrections", ["Spreadsheet", "BudgetModel", "Wording"]),
    tests(of: "Exchange", ["Spreadsheet", "BudgetModel", "Wording"]),
    tests(of: "Intake", ["Spreadsheet", "BudgetModel", "OOXML", "Forms", "Exchange", "Review", "Wording"]),
    tests(
      of: "Remarks",
      ["Spreadsheet", "BudgetModel", "OOXML", "Forms", "Exchange", "Review", "Intake", "Wording"]),
    tests(
      of: "Returns",
      [
        "Spreadsheet", "BudgetModel", "OOXML", "Forms", "Exchange", "Corrections", "Intake", "Reports",
        "Wording",
      ]),
    tests(
      of: "Reports", ["Spreadsheet", "BudgetModel", "Review", "Exchange", "Corrections", "Wording"]),
    tests(
      of: "Archive",
      [
        "Spreadsheet", "BudgetModel", "OOXML", "Exchange", "Intake", "Wording",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "jixiao", "TestSupport", "Wording", "Spreadsheet", "BudgetModel", "OOXML", "Forms", "Exchange",
        "Review",
        "Intake", "Archive",
      ],
      swiftSettings: settings),
  ]
)
