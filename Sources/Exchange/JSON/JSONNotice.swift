public import Wording

/// Something in a JSON file that was not taken as it stands.
public enum JSONNotice: Hashable, Sendable {
  /// A key that the form doesn't have; its value was not taken.
  case unknownKey(path: String)

  /// A target's stated reading differs from what its raw text says, which counts.
  case readingDiffers(path: String, raw: String, stated: String, read: String)

  /// So many more notices were left out.
  case more(Int)
}

extension JSONNotice: Worded {
  public var id: String {
    switch self {
    case .unknownKey: "json-key-unknown"
    case .readingDiffers: "json-reading-differs"
    case .more: "json-more-notices"
    }
  }

  public func text(in language: Language) -> String {
    switch (language, self) {
    case (.chinese, .unknownKey(let path)): "\(path)：没有这个键，其内容未采用。"
    case (.english, .unknownKey(let path)): "\(path): there is no such key; its value was not taken."
    case (.chinese, .readingDiffers(let path, let raw, let stated, let read)):
      "\(path)：“\(raw)”读作 \(read)，与文件所写的 \(stated) 不同；以原文为准。"
    case (.english, .readingDiffers(let path, let raw, let stated, let read)):
      "\(path): “\(raw)” reads as \(read), not as the file states (\(stated)); the raw text counts."
    case (.chinese, .more(let count)): "另有 \(count) 条类似的提示。"
    case (.english, .more(let count)): "There are \(count) more notices like these."
    }
  }
}
