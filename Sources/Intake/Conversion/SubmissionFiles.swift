import BudgetModel
import Exchange

/// The bytes that a submission becomes in a format.
struct SubmissionFiles {
  let main: [UInt8]

  /// The department's text, which CSV has in a file of its own.
  let text: [UInt8]?

  init(_ department: Assembly.Department, request: ConversionRequest) throws(ConversionFailure) {
    let submission = department.submission
    switch request.format {
    case .json:
      let provenance = request.includesSources ? department.provenance : nil
      main = SubmissionJSON.bytes(of: submission, provenance: provenance)
      text = nil
    case .csv:
      do {
        main = try IndicatorListCSV.bytes(of: submission, encoding: request.encoding)
        text = try OverallTextCSV.bytes(of: submission, encoding: request.encoding)
      } catch {
        throw .encoding(error)
      }
    case .xlsx:
      do {
        main = try BureauWorkbook.package(of: submission)
      } catch {
        throw .output(error)
      }
      text = nil
    }
  }
}
