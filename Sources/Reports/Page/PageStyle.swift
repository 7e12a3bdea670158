/// How a page looks: on a screen light or dark, on paper black on white.
enum PageStyle {
  static let sheet: StaticString = """
    :root {
     color-scheme: light dark;
     --paper: #fff; --ink: #1c2024; --soft: #60656c; --line: #d9dce0; --fill: #f4f5f7;
     --error: #b3261e; --error-fill: #fdeceb; --warning: #8a5a00; --warning-fill: #fff4de;
     --info: #1f5fa8; --info-fill: #eaf2fc; --ready: #1b6e3c; --ready-fill: #e6f5ec;
    }
    @media (prefers-color-scheme: dark) {
     :root {
      --paper: #16181b; --ink: #e6e8eb; --soft: #a0a6ad; --line: #383d43; --fill: #202327;
      --error: #ff9d94; --error-fill: #3d1e1c; --warning: #f2c15c; --warning-fill: #372b12;
      --info: #92c0f5; --info-fill: #1a2b40; --ready: #7fd6a0; --ready-fill: #173223;
     }
    }
    * { box-sizing: border-box; }
    body {
     margin: 0; background: var(--paper); color: var(--ink);
     font: 15px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif;
    }
    main { max-width: 1120px; margin: 0 auto; padding: 32px 24px 48px; }
    h1 { margin: 0 0 4px; font-size: 26px; line-height: 1.3; }
    h2 { margin: 36px 0 12px; font-size: 19px; line-height: 1.4; border-bottom: 2px solid var(--line); padding-bottom: 4px; }
    h2 small { float: right; padding-top: 4px; font-size: 14px; font-weight: normal; color: var(--soft); }
    h3 { margin: 24px 0 8px; font-size: 16px; overflow-wrap: anywhere; }
    .department { margin: 0; color: var(--soft); overflow-wrap: anywhere; }
    .verdict { margin: 20px 0 16px; padding: 14px 18px; border-left: 6px solid; font-size: 18px; font-weight: 600; }
    .verdict.ready { color: var(--ready); background: var(--ready-fill); }
    .verdict.look { color: var(--ready); background: var(--ready-fill); }
    .verdict.mend { color: var(--error); background: var(--error-fill); }
    .figures { display: grid; grid-template-columns: repeat(6, 1fr); gap: 10px; margin: 0; }
    .figures div { padding: 8px 12px; background: var(--fill); }
    .figures dt { font-size: 13px; color: var(--soft); }
    .figures dd { margin: 0; font-size: 24px; font-weight: 600; line-height: 1.3; font-variant-numeric: tabular-nums; }
    .figures .error dd { color: var(--error); }
    .figures .warning dd { color: var(--warning); }
    .figures .info dd { color: var(--info); }
    table { width: 100%; border-collapse: collapse; margin: 0 0 16px; font-size: 14px; }
    caption { text-align: left; font-weight: 600; padding: 10px 0 4px; overflow-wrap: anywhere; }
    th, td { padding: 6px 8px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
    thead th { background: var(--fill); font-size: 13px; white-space: nowrap; overflow-wrap: normal; }
    tfoot th, tfoot td { font-weight: 600; border-top: 2px solid var(--line); }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .none { color: var(--soft); }
    .code, code { font-family: "Noto Sans Mono CJK SC", Consolas, monospace; font-size: 12.5px; }
    .projects .code { white-space: nowrap; overflow-wrap: normal; }
    code { color: var(--soft); }
    b.error, b.warning, b.info { padding: 1px 6px; font-weight: 600; white-space: nowrap; }
    b.error { color: var(--error); background: var(--error-fill); }
    b.warning { color: var(--warning); background: var(--warning-fill); }
    b.info { color: var(--info); background: var(--info-fill); }
    .findings th:first-child, .findings td:first-child, .rules td:first-child { width: 64px; white-space: nowrap; }
    .findings td:nth-child(2), .findings th:nth-child(2) { width: 30%; }
    .rules td:nth-child(2), .rules th:nth-child(2) { width: 30%; }
    .figures.overview { grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); }
    .figures .money { grid-column: span 2; }
    .overview th, .overview td { overflow-wrap: break-word; }
    .bar { display: block; height: 4px; margin-top: 3px; background: var(--fill); text-align: left; }
    .bar i { display: block; height: 4px; background: var(--info); }
    .suggestion { margin: 4px 0 0; color: var(--soft); }
    .suggestion q { color: var(--ink); font-weight: 600; }
    .note, .more { margin: 0 0 6px; font-size: 13px; color: var(--soft); }
    .more { overflow-wrap: anywhere; }
    ul { margin: 0; padding-left: 20px; font-size: 14px; }
    footer { margin-top: 36px; padding-top: 10px; border-top: 1px solid var(--line); font-size: 12.5px; color: var(--soft); }
    @media (max-width: 760px) {
     .figures { grid-template-columns: repeat(3, 1fr); }
     section { overflow-x: auto; }
    }
    @media print {
     @page { size: A4; margin: 14mm 12mm; }
     :root {
      color-scheme: light;
      --paper: #fff; --ink: #000; --soft: #444; --line: #999; --fill: #f0f0f0;
      --error: #9c1006; --error-fill: #fdeceb; --warning: #6b4500; --warning-fill: #fff4de;
      --info: #17477f; --info-fill: #eaf2fc; --ready: #14532d; --ready-fill: #e6f5ec;
     }
     body { font-size: 10.5pt; line-height: 1.45; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
     main { max-width: none; padding: 0; }
     h2 { margin-top: 18pt; font-size: 13pt; }
     h3, caption { font-size: 10.5pt; }
     table { font-size: 9pt; }
     .figures { grid-template-columns: repeat(6, 1fr); gap: 6pt; }
     .figures.overview { grid-template-columns: repeat(4, 1fr); }
     .overview { font-size: 8pt; }
     .overview th, .overview td { padding: 3pt 3pt; }
     .figures div { padding: 4pt 8pt; }
     .figures dd { font-size: 15pt; }
     .verdict { font-size: 13pt; }
     .projects { font-size: 8pt; }
     .projects th, .projects td { padding: 3pt 3pt; }
     .projects .code { font-size: 7.5pt; }
     h1, h2, h3, caption { break-after: avoid; }
     tr, .verdict, .figures { break-inside: avoid; }
     thead { display: table-header-group; }
     tfoot { display: table-row-group; }
    }

    """
}
