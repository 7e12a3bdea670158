public import Wording

extension Match: Worded {
  public var id: String { (isCertain ? "matched-by-" : "uncertainly-matched-by-") + basis.rawValue }

  public func text(in language: Language) -> String {
    switch (isCertain, language) {
    case (true, .chinese): "\(reason(in: language))对应。"
    case (true, .english): "Matched \(reason(in: language))."
    case (false, .chinese): "\(reason(in: language))，可能是同一项，不能确定；请人工核对。"
    case (false, .english): "Perhaps the same (\(reason(in: language))), which is not certain; please check."
    }
  }

  private func reason(in language: Language) -> String {
    switch (basis, language) {
    case (.identical, .chinese): "内容完全相同，据此"
    case (.identical, .english): "by identical content"
    case (.code, .chinese): "按项目编码"
    case (.code, .english): "by project code"
    case (.unitAndName, .chinese): "项目编码缺失或不一致，按单位和项目名称"
    case (.unitAndName, .english): "by unit and project name, as a code is missing or another"
    case (.key, .chinese): "按名称"
    case (.key, .english): "by name"
    case (.name, .chinese): "按三级指标名称（二级指标不同）"
    case (.name, .english): "by the indicator's name, under another level 2"
    case (.content, .chinese): "名称不同，按其余内容"
    case (.content, .english): "by everything but the name"
    case (.similarity, .chinese): "按相似程度（\(likeness)%）"
    case (.similarity, .english): "by likeness (\(likeness)%)"
    }
  }
}

extension Conflict.Kind: Worded {
  public var id: String {
    switch self {
    case .values: "conflict-of-values"
    case .removal: "conflict-of-removal"
    case .order: "conflict-of-order"
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.values, .chinese): "双方都改了这一项，改得不同；请选定一个值。"
    case (.values, .english): "Both sides changed this differently; please choose a value."
    case (.removal(.ours), .chinese): "我方删除了这一项，对方修改了它；请决定删除还是保留。"
    case (.removal(.ours), .english): "We removed this, they changed it; please decide whether it stays."
    case (.removal(.theirs), .chinese): "对方删除了这一项，我方修改了它；请决定删除还是保留。"
    case (.removal(.theirs), .english): "They removed this, we changed it; please decide whether it stays."
    case (.order, .chinese): "双方都调整了顺序，调整得不同；请选定一种顺序。"
    case (.order, .english): "Both sides changed the order, differently; please choose one."
    }
  }
}

extension ChoiceRefusal: Worded {
  public var id: String {
    switch reason {
    case .unknownConflict: "choice-without-conflict"
    case .notTypable: "choice-not-typable"
    case .unreadable: "choice-unreadable"
    }
  }

  public func text(in language: Language) -> String {
    let name = place?.path.name(in: language) ?? ""
    switch (reason, language) {
    case (.unknownConflict, .chinese): return "没有编号为“\(conflict.rawValue)”的冲突；三个版本可能在选择之后又改过，请重新合并。"
    case (.unknownConflict, .english):
      return
        "There is no conflict “\(conflict.rawValue)”; the versions may have changed since: please merge again."
    case (.notTypable(let text), .chinese):
      return "\(name)：这一处不能填写“\(text)”，只能选择原稿、我方或对方。"
    case (.notTypable(let text), .english):
      return "\(name): “\(text)” can't be typed in here; choose base, ours or theirs."
    case (.unreadable(let text, let kind), .chinese):
      return "\(name)：“\(text)”不是\(kind.name(in: language))；请改正后再试。"
    case (.unreadable(let text, let kind), .english):
      return "\(name): “\(text)” is not \(kind.name(in: language)); please correct it and try again."
    }
  }
}

extension CorrectionRefusal: Worded {
  public var id: String {
    switch reason {
    case .projectMissing: "correction-project-missing"
    case .projectAmbiguous: "correction-project-ambiguous"
    case .partMissing: "correction-part-missing"
    case .partAmbiguous: "correction-part-ambiguous"
    case .notAField: "correction-not-a-field"
    case .otherKind: "correction-of-other-kind"
    case .notToBeEmptied: "correction-not-to-be-emptied"
    case .oldValueMissing: "correction-old-value-missing"
    case .alreadyThere: "correction-already-there"
    }
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: "\(called(in: language))：\(chineseReason)"
    case .english: "\(called(in: language)): \(englishReason)"
    }
  }

  /// The project, the part and the field.
  private func called(in language: Language) -> String {
    let project = correction.project.flatMap { $0.code ?? $0.name }
    let parts = [project, correction.subject?.name(in: language), correction.path.name(in: language)]
    return parts.compactMap { $0 }.joined(separator: language == .chinese ? "，" : ", ")
  }

  private var chineseReason: String {
    switch reason {
    case .projectMissing: "目标文件里没有这个项目；请核对项目编码，没有编码的核对单位和名称。"
    case .projectAmbiguous: "目标文件里有几个这样的项目，分不清是哪一个；请先改正重复的编码或名称。"
    case .partMissing: "项目里没有这一项；可能已改名或删除，请人工核对。"
    case .partAmbiguous: "项目里有几项同名，原值也分不清是哪一项；请人工修改。"
    case .notAField: "“\(correction.path)”不是可以更正的栏目。"
    case .otherKind, .notToBeEmptied:
      correction.new == nil
        ? "这一项不能改为空白；如要删除请人工处理。" : "新值“\(text(of: correction.new, .chinese))”不适合这个栏目。"
    case .oldValueMissing(let found):
      "原值应为“\(text(of: correction.old, .chinese))”，表中却是“\(text(of: found, .chinese))”，没有改动；请人工核对。"
    case .alreadyThere: "表中已经是“\(text(of: correction.new, .chinese))”，没有改动。"
    }
  }

  private var englishReason: String {
    switch reason {
    case .projectMissing: "there is no such project; check its code, or its unit and name where it has none."
    case .projectAmbiguous: "there are several such projects; mend the repeated code or name first."
    case .partMissing: "the project has no such part; it may have been renamed or removed, please check."
    case .partAmbiguous:
      "several parts are called so and the old value doesn't tell which; please correct by hand."
    case .notAField: "“\(correction.path)” is no field that can be corrected."
    case .otherKind, .notToBeEmptied:
      correction.new == nil
        ? "this can't be emptied; remove it by hand."
        : "the new value “\(text(of: correction.new, .english))” doesn't suit the field."
    case .oldValueMissing(let found):
      "should be “\(text(of: correction.old, .english))” but is “\(text(of: found, .english))”; nothing was changed, please check."
    case .alreadyThere: "is “\(text(of: correction.new, .english))” already; nothing was changed."
    }
  }

  private func text(of value: FieldValue?, _ language: Language) -> String {
    let text = value?.description ?? ""
    return text.isEmpty ? language == .chinese ? "（空）" : "(empty)" : text
  }
}

extension ValueKind {
  /// What to call a value of the kind in a sentence about one that isn't: 金额（如 160000 或 16万元）.
  public func name(in language: Language) -> String {
    switch (self, language) {
    case (.text, .chinese), (.line, .chinese), (.target, .chinese): "文字"
    case (.text, .english), (.line, .english), (.target, .english): "a text"
    case (.code, .chinese): "编码"
    case (.code, .english): "a code"
    case (.money, .chinese): "金额（如 160000 或 16万元）"
    case (.money, .english): "an amount (such as 160000 or 16万元)"
    case (.percent, .chinese): "百分数（如 25 或 25%）"
    case (.percent, .english): "a percentage (such as 25 or 25%)"
    case (.weight, .chinese): "分值（如 10）"
    case (.weight, .english): "points (such as 10)"
    case (.year, .chinese): "年度（如 2022）"
    case (.year, .english): "a year (such as 2022)"
    }
  }
}
