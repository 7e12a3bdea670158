import BudgetModel
import Spreadsheet

/// Members of objects with the values that the canonical form has.
extension JSONWriter {
  public mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  public mutating func member(_ name: String, _ number: Int?) {
    key(name)
    if let number { integer(number) } else { null() }
  }

  /// An exact decimal, in a string: a JSON number may be rounded by whoever reads it.
  mutating func member(_ name: String, _ decimal: ExactDecimal?) { member(name, decimal?.description) }

  /// An amount in 元 with two decimals, in a string.
  mutating func member(_ name: String, _ money: Money?) { member(name, money?.description) }

  public mutating func member(_ name: String, strings: [String]) {
    member(name, each: strings) { writer, text in writer.string(text) }
  }

  /// A list, with what writes one of its elements.
  public mutating func member<Element>(
    _ name: String, each elements: [Element], write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    beginArray()
    for item in elements {
      element()
      write(&self, item)
    }
    endArray()
  }

  /// An object, with what writes its members.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
  }
}
