import Foundation

/// What `jixiao check --format json` writes, as far as tests look at it.
struct CheckedFindings: Decodable {
  struct Finding: Decodable {
    let rule: String
    let severity: String
    let project: String?
    let field: String?
    let file: String?
    let sheet: String?
    let cell: String?
    let label: String?
    let text: String
    let message: String
    let suggestion: String?
  }

  struct Omission: Decodable {
    let rule: String
    let count: Int
  }

  struct Input: Decodable {
    let path: String
    let status: String
  }

  struct Undecided: Decodable {
    let rule: String
    let reason: String
  }

  struct Totals: Decodable {
    let inputs: Int
    let refused: Int
    let projects: Int
    let findings: Int
    let bySeverity: [String: Int]
    let byRule: [String: Int]
    let ready: Bool
  }

  let schema: String
  let inputs: [Input]
  let findings: [Finding]
  let omitted: [Omission]
  let undecided: [Undecided]
  let totals: Totals

  init(_ json: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
  }
}
