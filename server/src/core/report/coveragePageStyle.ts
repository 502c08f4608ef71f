/** How the coverage page looks, on screen in light and dark, and on paper. */
export const coveragePageStyle = `
:root { color-scheme: light dark; --covered: #1a7f37; --partial: #9a6700; --gap: #cf222e; --excluded: #6e7781; --line: #8886; }
@media (prefers-color-scheme: dark) { :root { --covered: #4ac26b; --partial: #d4a72c; --gap: #ff7b72; --excluded: #9ea7b3; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
h1 { margin-bottom: 0; }
table { border-collapse: collapse; width: 100%; margin-bottom: 1.5rem; }
th { white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); }
td { overflow-wrap: anywhere; }
.covered { color: var(--covered); } .partial { color: var(--partial); } .gap { color: var(--gap); font-weight: 600; } .excluded { color: var(--excluded); }
.bar { display: flex; width: 10rem; height: .9rem; margin-top: .3rem; }
.bar i { display: block; background: currentColor; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.columns { columns: 22rem; }
@media print { body { font-size: 9pt; margin: 0; max-width: none; } thead { display: table-header-group; } tr { break-inside: avoid; } }
`;
