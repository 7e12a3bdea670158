extension PageStyle {
  /// What pages of differences have beside ``sheet``.
  static let differences: StaticString = """
    .figures { grid-template-columns: repeat(5, 1fr); }
    .verdict.differs { color: var(--warning); background: var(--warning-fill); }
    .differences { table-layout: fixed; }
    .differences tbody th { font-weight: 600; }
    .differences th:first-child { width: 20%; }
    .differences .part th { width: auto; background: var(--fill); }
    .differences small { font-weight: normal; color: var(--soft); }
    .differences .money td { font-variant-numeric: tabular-nums; font-weight: 600; }
    .differences.form { color: var(--soft); }
    .differences caption { color: var(--soft); }
    del { color: var(--error); background: var(--error-fill); }
    ins { color: var(--ready); background: var(--ready-fill); text-decoration: none; font-weight: 600; }
    .added td:last-child { color: var(--ready); background: var(--ready-fill); }
    .removed td:nth-child(2) { color: var(--error); background: var(--error-fill); }
    @media (max-width: 760px) { .figures { grid-template-columns: repeat(3, 1fr); } }
    @media print { .figures { grid-template-columns: repeat(5, 1fr); } }

    """
}
