import CXLSXWriter

/// The cell formats of a workbook, each made once: those of the bureau's form.
struct SheetFormats {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellLook: UnsafeMutablePointer<lxw_format>] = [:]

  init(of workbook: UnsafeMutablePointer<lxw_workbook>) {
    self.workbook = workbook
  }

  /// The format of a look, nil where memory is used up.
  mutating func format(of look: CellLook) -> UnsafeMutablePointer<lxw_format>? {
    if let format = formats[look] { return format }
    guard let format = workbook_add_format(workbook) else { return nil }
    SheetFormats.setFont(of: format, to: look)
    SheetFormats.setAlignment(of: format, to: look)
    SheetFormats.setNumberFormat(of: format, to: look)
    switch look {
    case .title, .heading, .unit, .moneyUnit: break
    default: format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    }
    if look == .answer { format_set_bg_color(format, 0xFFF2CC) }
    formats[look] = format
    return format
  }

  private static func setFont(of format: UnsafeMutablePointer<lxw_format>, to look: CellLook) {
    format_set_font_name(format, look == .title ? "黑体" : "宋体")
    format_set_font_size(format, look.fontSize)
    format_set_font_charset(format, 134)  // GB 2312: lets a machine without the font choose a Chinese one
    if look == .label { format_set_bold(format) }
  }

  private static func setAlignment(of format: UnsafeMutablePointer<lxw_format>, to look: CellLook) {
    let horizontal =
      switch look {
      case .unit, .prose, .answer: LXW_ALIGN_LEFT
      case .moneyUnit: LXW_ALIGN_RIGHT
      default: LXW_ALIGN_CENTER
      }
    format_set_align(format, UInt8(horizontal.rawValue))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    // A number does not wrap: Excel would show #### for it.
    if case .amount = look { format_set_shrink(format) } else { format_set_text_wrap(format) }
  }

  private static func setNumberFormat(of format: UnsafeMutablePointer<lxw_format>, to look: CellLook) {
    switch look {
    case .code, .answer: format_set_num_format(format, "@")
    case .amount(0): format_set_num_format(format, "0")
    case .amount(let digits): format_set_num_format(format, "0." + String(repeating: "0", count: digits))
    default: break
    }
  }
}
