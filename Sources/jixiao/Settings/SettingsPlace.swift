import Yams

/// A place in a file of settings; line and column count from 1, the column in Unicode scalars.
struct SettingsPlace: Hashable, Sendable {
  let line: Int
  let column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  init(_ mark: Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}
