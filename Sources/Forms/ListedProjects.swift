/// Tells which project a row of a list is of: by its code, or by its name where it has no code.
struct ListedProjects {
  /// The project of the last row.
  private(set) var current: Int?

  private var count = 0
  private var byCode: [String: Int] = [:]

  /// The projects of a name: several may share one.
  private var byName: [String: [Int]] = [:]

  /// The number of a row's project, in the order in which they first stand; makes it the current one.
  ///
  /// A row that repeats the name of the project above it and leaves the code blank belongs to that project.
  mutating func index(code: String?, name: String?) -> Int {
    let index = known(code: code, name: name) ?? count
    if index == count { count += 1 }
    if let code { byCode[code] = index }
    if let name, byName[name]?.contains(index) != true { byName[name, default: []].append(index) }
    current = index
    return index
  }

  private func known(code: String?, name: String?) -> Int? {
    if let code { return byCode[code] }
    guard let named = name.flatMap({ byName[$0] }) else { return nil }
    if let current, named.contains(current) { return current }
    return named.count == 1 ? named[0] : nil
  }
}
