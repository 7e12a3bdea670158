public import BudgetModel
public import Corrections

/// What is held of one project of one year: its versions, and in what each differs from the one before.
public struct ProjectHistory: Sendable {
  public struct Version: Sendable {
    /// Counted from 1.
    public var number: Int

    /// In UTC, as ISO 8601.
    public var receivedAt: String

    /// `文件.xlsx｜工作表!B3`
    public var place: String
    public var total: Money?

    /// Whether it contradicts one that was received with it.
    public var isConflict: Bool

    /// Money first, then in the order of the form.
    public var changes: [Entry] = []

    public init(number: Int, receivedAt: String, place: String, total: Money?, isConflict: Bool) {
      self.number = number
      self.receivedAt = receivedAt
      self.place = place
      self.total = total
      self.isConflict = isConflict
    }
  }

  /// One thing in which a version differs from the one before it.
  public struct Entry: Hashable, Sendable {
    public var action: Change.Action

    /// Whether only the spelling is another.
    public var isOfForm: Bool

    /// The field's name within the project, such as `indicators[4].target`.
    public var path: String

    /// Nil where no single field is meant.
    public var field: FieldPath?

    /// What the part is called, such as an indicator's name.
    public var subject: String?
    public var old: Side
    public var new: Side

    /// What one version says, and in which cell.
    public struct Side: Hashable, Sendable {
      public var value: String?
      public var cell: String?

      public init(value: String?, cell: String?) {
        self.value = value
        self.cell = cell
      }
    }

    public init(
      action: Change.Action, isOfForm: Bool, path: String, field: FieldPath?, subject: String?, old: Side,
      new: Side
    ) {
      self.action = action
      self.isOfForm = isOfForm
      self.path = path
      self.field = field
      self.subject = subject
      self.old = old
      self.new = new
    }

    /// Whether an amount of the budget changed.
    public var isMoney: Bool { path.contains("budget.") }
  }

  public var department: Department
  public var fiscalYear: Int?
  public var code: String?
  public var name: String?
  public var versions: [Version] = []

  /// Whether it is of the department's text, and of no project.
  public var isOfText = false

  public init(department: Department, fiscalYear: Int?, code: String?, name: String?) {
    self.department = department
    self.fiscalYear = fiscalYear
    self.code = code
    self.name = name
  }
}
