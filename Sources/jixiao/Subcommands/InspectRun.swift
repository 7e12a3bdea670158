import Intake
import OOXML

/// Looks at a file and writes what was recognised to standard output.
func runInspect(
  _ path: String, _ options: IntakeOptions, as format: InspectOutputOptions.Format, console: Console
) -> ExitStatus {
  var reader = InspectionReader(options: options)
  let inspection: Inspection
  do {
    inspection = try reader.inspect(path)
  } catch {
    console.error(ConvertMessage.about(path: path, error.text(in: console.language)))
    return error.category == .limit ? .limit : .unreadable
  }
  for notice in inspection.notices {
    console.warning(ConvertMessage.about(path: path, notice.text(in: console.language)))
  }
  let output = DataOutput(name: ConversionReport(console: console).standardOutputName)
  do {
    try output.write(bytes(of: inspection, as: format, console: console))
  } catch {
    console.error(error)
    return .output
  }
  return output.isClosed ? .output : .done
}

private func bytes(
  of inspection: Inspection, as format: InspectOutputOptions.Format, console: Console
) -> [UInt8] {
  switch format {
  case .json: InspectionJSON.bytes(of: inspection, in: console.language)
  case .text:
    Array(InspectionPage(language: console.language, width: Terminal.pageWidth).text(of: inspection).utf8)
  }
}
