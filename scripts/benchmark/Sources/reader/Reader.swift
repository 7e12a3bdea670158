import Forms
import Foundation
import OOXML
import Spreadsheet
import TestSupport

/// Reads workbooks in one process and prints how many cells they hold, or writes the hostile files of the tests.
@main enum Reader {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "cells": try count(arguments.dropFirst(), with: streamed)
    case "sheets": try count(arguments.dropFirst(), with: whole)
    case "try": attempt(arguments.dropFirst())
    case "hostile": try writeHostileFiles(to: URL(filePath: arguments[1]))
    default: print("reader cells|sheets FILE…\nreader try FILE\nreader hostile FOLDER")
    }
  }

  private static func count(_ paths: ArraySlice<String>, with read: (Workbook) throws -> Int) throws {
    let resources = ReaderResources()
    var cells = 0
    for path in paths { cells += try read(Workbook(path: path, resources: resources)) }
    print(cells)
  }

  /// As the rows of a stream: each cell is looked at and forgotten.
  private static func streamed(_ workbook: Workbook) throws -> Int {
    var cells = 0
    for entry in workbook.sheets {
      try workbook.readCells(of: entry) { cell throws(Refusal) in
        if !cell.bytes.isEmpty { cells += 1 }
      }
    }
    return cells
  }

  /// As a form is read: all cells with their values, formats and merges.
  private static func whole(_ workbook: Workbook) throws -> Int {
    try workbook.sheets.reduce(0) { try $0 + workbook.sheet($1).cells.count }
  }

  /// Reads a file as a form is read, and prints the refusal's id or how many cells there are.
  private static func attempt(_ paths: ArraySlice<String>) {
    do {
      try count(paths) { workbook in
        try workbook.sheets.reduce(0) { count, entry in
          let sheet = try workbook.sheet(entry)
          _ = SheetRecogniser().recognise(sheet)
          return count + sheet.cells.count
        }
      }
    } catch {
      print((error as? Refusal)?.id ?? "\(error)")
    }
  }

  private static func writeHostileFiles(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in HostileFile.all + HostileFile.large {
      try Data(file.bytes()).write(to: folder.appending(path: "\(file.name).xlsx"))
    }
  }
}
