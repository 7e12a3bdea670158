extension NumberFormatSection {
  /// A number as the section displays it.
  ///
  /// - Parameter isUnsigned: whether a negative number shows no minus sign but the section's own texts.
  func displayText(of number: ExactDecimal, isUnsigned: Bool) -> String {
    let magnitude = number.isNegative ? number.negated : number
    let sign = number.isNegative && !isUnsigned ? "-" : ""
    switch kind {
    case .general, .text: return sign + around(magnitude.generalText)
    case .fraction: return sign + magnitude.generalText
    case .scientific: return sign + scientificText(of: magnitude)
    default:
      guard tokens.contains(where: NumberFormatSection.isDigit) else { return sign + around("") }
      let shifted = magnitude.shifted(byPowerOfTen: percentShift - 3 * scalingCommas) ?? magnitude
      return sign + digitText(of: shifted)
    }
  }

  /// The section's texts with something in the place of `General` or `@`.
  private func around(_ text: String) -> String {
    tokens.map { $0 == .general || $0 == .text ? text : NumberFormatSection.shown($0) }.joined()
  }

  private static func shown(_ token: NumberFormatToken) -> String {
    switch token {
    case .literal(let text): text
    case .padding: " "
    case .percent: "%"
    case .stroke: "/"
    default: ""
    }
  }

  private func digitText(of magnitude: ExactDecimal) -> String {
    let point = tokens.firstIndex(of: .point) ?? tokens.count
    let places = tokens[point...].count(where: NumberFormatSection.isDigit)
    let text = magnitude.rounded(toFractionDigits: places).text(fractionDigits: places)
    let parts = text.split(separator: ".")
    let fraction = parts.count > 1 ? Array(parts[1]) : []
    return integerText(parts[0], tokens[..<point]) + fractionText(fraction, tokens[point...])
  }

  /// Fills the places in front of the point from the right; the first place takes all digits that are left.
  private func integerText(_ digits: Substring, _ tokens: ArraySlice<NumberFormatToken>) -> String {
    var rest = Array(digits == "0" ? "" : digits)
    let groups = groupsThousands(tokens)
    let first = tokens.firstIndex(where: NumberFormatSection.isDigit)
    var shown = 0
    var reversed: [String] = []
    func show(_ digit: Character) {
      if groups, shown > 0, shown % 3 == 0 { reversed.append(",") }
      reversed.append(String(digit))
      shown += 1
    }
    for index in tokens.indices.reversed() {
      guard case .digit(let place) = tokens[index] else {
        reversed.append(NumberFormatSection.shown(tokens[index]))
        continue
      }
      if let digit = rest.popLast() {
        show(digit)
      } else if place == .zero {
        show("0")
      } else if place == .blank {
        reversed.append(" ")
      }
      if index == first {
        while let digit = rest.popLast() { show(digit) }
      }
    }
    return reversed.reversed().joined()
  }

  /// A comma between two places separates thousands.
  private func groupsThousands(_ tokens: ArraySlice<NumberFormatToken>) -> Bool {
    guard let first = tokens.firstIndex(where: NumberFormatSection.isDigit),
      let last = tokens.lastIndex(where: NumberFormatSection.isDigit)
    else { return false }
    return tokens[first..<last].contains(.comma)
  }

  private func fractionText(_ digits: [Character], _ tokens: ArraySlice<NumberFormatToken>) -> String {
    let significant = (digits.lastIndex { $0 != "0" } ?? -1) + 1
    var place = 0
    var text = ""
    for token in tokens {
      switch token {
      case .point: text += "."
      case .digit(let placeholder):
        if place < significant || placeholder == .zero {
          text.append(digits[place])
        } else if placeholder == .blank {
          text += " "
        }
        place += 1
      default: text += NumberFormatSection.shown(token)
      }
    }
    return text
  }
}

extension NumberFormatSection {
  /// The digits before `E` as a number between 1 and 10 to the count of places, and the power of ten behind it.
  private func scientificText(of magnitude: ExactDecimal) -> String {
    guard
      let index = tokens.firstIndex(where: { if case .exponent = $0 { true } else { false } }),
      case .exponent(let showsPlus) = tokens[index]
    else { return magnitude.generalText }
    var mantissa = self
    mantissa.tokens = Array(tokens[..<index])
    let (shown, power) = mantissa.normalised(magnitude)
    var exponent = self
    exponent.tokens = Array(tokens[(index + 1)...])
    let sign = power < 0 ? "-" : showsPlus ? "+" : ""
    return mantissa.digitText(of: shown) + "E" + sign + exponent.digitText(of: ExactDecimal(abs(power)))
  }

  private func normalised(_ magnitude: ExactDecimal) -> (ExactDecimal, Int) {
    guard !magnitude.isZero else { return (magnitude, 0) }
    let point = tokens.firstIndex(of: .point) ?? tokens.count
    let places = tokens[point...].count(where: NumberFormatSection.isDigit)
    let step = max(1, tokens[..<point].count(where: NumberFormatSection.isDigit))
    var power = magnitude.leadingPower
    power -= ((power % step) + step) % step
    guard let shown = magnitude.shifted(byPowerOfTen: -power)?.rounded(toFractionDigits: places) else {
      return (magnitude, 0)
    }
    // Rounding may have brought one digit more.
    guard shown.leadingPower >= step, let less = shown.shifted(byPowerOfTen: -step) else {
      return (shown, power)
    }
    return (less, power + step)
  }
}
