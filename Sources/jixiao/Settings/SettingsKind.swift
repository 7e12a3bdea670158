import Wording
import Yams

/// What stands at a place of a file of settings, as messages call it.
enum SettingsKind: Hashable {
  case text(String)
  case list
  case mapping
  case nothing

  init(_ node: Node) {
    switch node {
    case .scalar(let scalar): self = SettingsNode.isNothing(scalar) ? .nothing : .text(scalar.string)
    case .sequence: self = .list
    case .mapping: self = .mapping
    case .alias: self = .nothing
    }
  }

  func text(in language: Language) -> String {
    switch (self, language) {
    case (.text(let text), _): "“\(text.count > 40 ? text.prefix(40) + "…" : text)”"
    case (.list, .chinese): "一个列表"
    case (.list, .english): "a list"
    case (.mapping, .chinese): "“名称: 内容”的组合"
    case (.mapping, .english): "a mapping of names"
    case (.nothing, .chinese): "空白"
    case (.nothing, .english): "nothing"
    }
  }
}
