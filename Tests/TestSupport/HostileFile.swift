/// A workbook made to cost its reader more than it should, and what must become of it.
public struct HostileFile: Sendable {
  public let name: String

  /// The refusal's id, nil where the file is read.
  public let refusal: String?

  private let make: @Sendable () -> [UInt8]

  init(_ name: String, refusal: String?, _ make: @escaping @Sendable () -> [UInt8]) {
    self.name = name
    self.refusal = refusal
    self.make = make
  }

  public func bytes() -> [UInt8] { make() }

  /// Those that even a build without optimisation ends quickly with.
  public static let all = packages + xml + sheets
}

extension HostileFile: CustomStringConvertible {
  public var description: String { name }
}

extension HostileFile {
  static let sheetName = "xl/worksheets/sheet1.xml"

  static func sheet(rows: String, behind: String = "") -> [UInt8] {
    WorkbookMaker([SheetMaker(raw: SheetMaker.part(rows: rows, behind: behind))]).bytes()
  }

  /// A workbook with a sheet that is given as it stands.
  static func part(_ text: String) -> [UInt8] {
    changed { $0[sheetName]?.content = Array(text.utf8) }
  }

  /// A small workbook with something done to its package.
  static func changed(_ change: (inout ZIPMaker) -> Void) -> [UInt8] {
    var package = WorkbookMaker([SheetMaker("表", [CellMaker("A1", "名称"), CellMaker("B1", 12)])]).package()
    change(&package)
    return package.bytes()
  }

  /// Letters that don't compress much: what is repeated lies too far behind for that.
  static func noise(_ count: Int) -> String {
    var random = SplitMix64(seed: 9)
    let piece = String(decoding: (0..<50_000).map { _ in UInt8(97 + random.next() % 26) }, as: UTF8.self)
    return String(repeating: piece, count: count / 50_000) + piece.prefix(count % 50_000)
  }
}
