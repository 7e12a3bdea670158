/// How a cell of the bureau's form looks.
enum CellLook: Hashable {
  /// The heading above the table.
  case title

  /// A line below the heading, in the middle.
  case heading

  /// Text above the table, which has no border.
  case unit, moneyUnit

  /// A label that the form prints.
  case label

  /// A value in the middle of its cell.
  case value

  /// A value whose format is text, so that Excel keeps its digits and zeros when it is typed over: codes, percents.
  case code

  /// A longer text, from the left.
  case prose

  /// A cell that a person fills in, whatever it is: it stands out.
  case answer

  /// A number, shown with that many digits behind the point.
  case amount(fractionDigits: Int)

  /// The height of the letters in points.
  var fontSize: Double { self == .title ? 16 : 10 }
}
