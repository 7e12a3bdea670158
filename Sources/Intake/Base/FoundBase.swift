import BudgetModel
import Exchange
public import OOXML

/// What a file says of the base that it carries.
public enum FoundBase: Hashable, Sendable {
  /// It carries none, nor ever did as far as it says.
  case none
  case carried(CarriedBase)

  /// The properties speak of a base, and the part is gone: another program wrote the file.
  case lost(name: String?, digest: String)

  /// What is there is not used.
  case unusable(Fault)

  public enum Fault: String, CaseIterable, Sendable {
    /// The part can't be read, or its content is not what its digest says.
    case damaged

    /// The part is larger than any that is written.
    case tooLarge

    /// The part was written by a later version of the program, or by another program.
    case unknownLayout

    /// The part is not the one that the properties speak of.
    case otherDigest
  }

  /// The base inside a file; none where the file is no workbook.
  ///
  /// - Throws: why the file can't be read at all.
  public init(inFileAt path: String, limits: Limits = .standard) throws(InputRefusal) {
    guard case .workbook = try InputKind.of(path) else {
      self = .none
      return
    }
    let workbook: WorkbookPatch
    do throws(PatchRefusal) {
      workbook = try WorkbookPatch(path: path, limits: limits)
    } catch {
      guard case .unreadable(let refusal) = error else {
        self = .unusable(.damaged)
        return
      }
      throw .workbook(refusal)
    }
    self = (try? FoundBase(in: workbook)) ?? .unusable(.damaged)
  }

  /// The base inside a workbook that is in memory.
  public init(in bytes: [UInt8], limits: Limits = .standard) {
    do {
      self = try FoundBase(in: WorkbookPatch(bytes: bytes, limits: limits))
    } catch {
      self = .unusable(.damaged)
    }
  }

  private init(in workbook: WorkbookPatch) throws(PatchRefusal) {
    let found = try workbook.customData(CarriedBase.kind, upTo: CarriedBase.limit)
    let properties = (try? workbook.customProperties()) ?? [:]
    let stated = properties[CarriedBase.digestProperty]
    let bases = found.map(FoundBase.init(of:))
    // Of several the one that the properties speak of.
    for case .carried(let base) in bases where stated == nil || stated == "\(base.digest)" {
      self = .carried(base)
      return
    }
    if bases.contains(where: { if case .carried = $0 { true } else { false } }) {
      self = .unusable(.otherDigest)
    } else if let unusable = bases.first {
      // A part that may be anybody's is no base where nothing else speaks of one.
      self = unusable == .unusable(.tooLarge) && stated == nil ? .none : unusable
    } else {
      self = stated.map { .lost(name: properties[CarriedBase.nameProperty], digest: $0) } ?? .none
    }
  }

  /// What a part of the kind is.
  private init(of found: FoundCustomData) {
    switch found {
    case .tooLarge: self = .unusable(.tooLarge)
    case .unreadable: self = .unusable(.damaged)
    case .data(let data): self.init(of: data)
    }
  }

  private init(of data: CustomData) {
    guard data.attributes["layout"] == CarriedBase.layout else {
      self = .unusable(.unknownLayout)
      return
    }
    let json = Array(data.text.utf8)
    guard let stated = data.attributes["sha256"].flatMap(Digest.init), SHA256.digest(of: json) == stated,
      let result = try? SubmissionJSON.read(bytes: json), result.submissions.count == 1
    else {
      self = .unusable(.damaged)
      return
    }
    self = .carried(CarriedBase(result.submissions[0], json: json))
  }
}
