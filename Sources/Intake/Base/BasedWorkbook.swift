import Exchange
public import OOXML

/// A workbook that has just been written, with what it says carried inside as the base of later merges.
///
/// The base is what is read from the workbook, so that a file that nobody has touched differs in nothing from its base.
public struct BasedWorkbook: Sendable {
  /// The workbook; without a base where there is an obstacle.
  public let bytes: [UInt8]

  /// Why it carries none; nil where it does, where it was to carry none, and where it says nothing.
  public let obstacle: Obstacle?

  public enum Obstacle: Hashable, Sendable {
    /// The workbook contradicts itself, so that it is no one version.
    case contradictory

    /// What it says is too much.
    case tooLarge

    /// The workbook is built so that nothing can be added.
    case patch(PatchRefusal)
  }

  /// - Parameters:
  ///   - bytes: a workbook; a base that it carries already gives way.
  ///   - options: how it is read; the year that a user gave for other files says nothing here.
  ///   - carriesBase: whether it is to carry one.
  public init(_ bytes: [UInt8], options: IntakeOptions, carriesBase: Bool = true) {
    var base: CarriedBase?
    var obstacle: Obstacle?
    if carriesBase {
      do throws(Obstacle) {
        base = try BasedWorkbook.base(of: bytes, options)
      } catch {
        obstacle = error
      }
    }
    do throws(PatchRefusal) {
      let patch = try WorkbookPatch(bytes: bytes, limits: options.limits)
      try patch.setCustomData(base?.data, CarriedBase.kind)
      try patch.setCustomProperties([
        CarriedBase.nameProperty: base?.name, CarriedBase.digestProperty: base.map { "\($0.digest)" },
      ])
      self.bytes = try patch.bytes()
    } catch {
      self.bytes = bytes
      // Where no base was wanted none is missed.
      obstacle = carriesBase ? .patch(error) : nil
    }
    self.obstacle = obstacle
  }

  /// What a workbook says; nil where it holds no form.
  private static func base(of bytes: [UInt8], _ options: IntakeOptions) throws(Obstacle) -> CarriedBase? {
    var options = options
    options.fiscalYear = nil
    let content: InputContent
    do throws(Refusal) {
      content = try FormSheets(Workbook(bytes: bytes, limits: options.limits), path: "", options: options)
        .content
    } catch {
      throw .patch(.unreadable(error))
    }
    let joined: JoinedDepartments
    do {
      joined = try JoinedDepartments([content], fiscalYear: nil)
    } catch {
      throw .contradictory
    }
    guard !joined.submission.isEmpty else { return nil }
    let base = CarriedBase(joined.submission)
    guard base.json.count <= CarriedBase.limit else { throw .tooLarge }
    return base
  }
}

extension BasedWorkbook.Obstacle: Error {}
