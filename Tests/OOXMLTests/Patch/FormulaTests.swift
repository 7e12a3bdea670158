import Spreadsheet
import Testing

@testable import OOXML

@Suite struct FormulaTests {
  /// A formula, and its references with their sheets.
  @Test(arguments: [
    ("A1+$B$2*C$3", ["A1", "$B$2", "C$3"]),
    ("SUM(A1:B2,$3:$5,C:$D)", ["A1:B2", "$3:$5", "C:$D"]),
    ("'第 1 季度'!A1+表!B2:C3", ["第 1 季度!A1", "表!B2:C3"]),
    ("'it''s'!A1", ["it's!A1"]),
    ("[1]表!A1&'[2]a b'!A2", ["[1]表!A1", "[2]a b!A2"]),
    ("一:三!A1+'一 二:三'!B1", ["一:三!A1", "一 二:三!B1"]),
    ("\"A1\"&\"a\"\"B2\"&C3", ["C3"]),
    ("LOG10(A1)+ATAN2(B1,C1)", ["A1", "B1", "C1"]),
    ("#REF!+#N/A+#DIV/0!+A1#", ["A1"]),
    ("表[[#This Row],[A1]]+[@B2]+A1[列]", []),
    ("1E5+1.5E+3+12", []),
    ("A1:INDEX(B:B,3)", ["A1", "B:B"]),
    ("表!A1:表!B2", ["表!A1", "表!B2"]),
    ("XFD1048576+XFE1+A1048577+A0+ABCD1", ["XFD1048576"]),
    ("a1:b2 C3", ["A1:B2", "C3"]),
    ("_xlfn.XLOOKUP(A1,B1:B9,C1:C9)", ["A1", "B1:B9", "C1:C9"]),
    ("IF(A1>=B1,表!合计,TRUE)", ["A1", "B1"]),
    ("表!#REF!+B1", ["B1"]),
    ("{1,2;\"A1\",3}+A2%", ["A2"]),
    ("'", []), ("'a", []), ("[", []), ("\"", []), ("#", []), ("A1:", ["A1"]), ("表!", []), (":A1", ["A1"]),
  ])
  func findsReferences(formula: String, references: [String]) {
    let found = FormulaScanner.tokens(formula).compactMap { token -> String? in
      guard case .reference(let reference, let sheet, _) = token else { return nil }
      guard let sheet else { return reference.text }
      let workbook = sheet.workbook.map { "[\($0)]" } ?? ""
      return workbook + sheet.name + (sheet.lastName.map { ":\($0)" } ?? "") + "!" + reference.text
    }
    #expect(found == references)
  }

  @Test(arguments: [
    ("A1+$A$1+A$1+$A1", "C4+$A$1+C$1+$A4"), ("SUM(A1:$B$2)", "SUM(C4:$B$2)"), ("1:1", "4:4"), ("A:A", "C:C"),
    ("XFD1", "#REF!"), ("\"A1\"", "\"A1\""), ("表!A1&'a b'!B2", "表!C4&'a b'!D5"),
  ])
  func copies(formula: String, copied: String) throws {
    #expect(
      try Formula.copied(
        formula, from: CellReference(row: 1, column: 1), to: CellReference(row: 4, column: 3)) == copied)
  }
}
