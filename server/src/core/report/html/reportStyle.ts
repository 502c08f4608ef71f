/**
 * How the report looks, on screen and on paper. All colours are custom properties, which
 * {@link fileTheme} sets for a file and the editor for its panel.
 */
export const reportStyle = `
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1.5rem 4rem; background: var(--surface); color: var(--text); font: 15px/1.5 var(--font); }
header, nav, main { max-width: 70rem; margin-inline: auto; }
h1, h2, h3, figcaption { line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.1rem; font-weight: 650; letter-spacing: -.015em; margin: 0; }
h2 { font-size: 1.4rem; font-weight: 650; margin: 3rem 0 1rem; padding-top: .75rem; border-top: 2px solid var(--accent); }
h3, figcaption { font-size: 1.05rem; font-weight: 650; margin: 1.75rem 0 .6rem; }
p { margin: .4rem 0 1rem; max-width: 46rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.kind { margin: 0 0 .3rem; color: var(--muted); font-size: .8rem; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; }
.basis { color: var(--muted); margin: .5rem 0 0; max-width: none; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1.5rem 0 0; padding: .6rem 0; border-block: 1px solid var(--line); }
.patterns { position: absolute; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem; margin: 0 0 1.25rem; }
.tile { padding: .9rem 1rem 1rem; border: 1px solid var(--line); border-top: 5px solid var(--state); border-radius: 4px; background: var(--raised); }
.tile dt { font-weight: 600; }
.tile dd { margin: .1rem 0 0; }
.tile b { font-size: 2.2rem; line-height: 1.15; font-weight: 650; font-variant-numeric: tabular-nums; }
.tile dd span { color: var(--muted); }
.tile small { display: block; color: var(--muted); font-size: .82rem; line-height: 1.35; }
.covered { --state: var(--covered); } .partial { --state: var(--partial); } .gap { --state: var(--gap); } .excluded { --state: var(--excluded); }
.state { display: inline-flex; gap: .3em; } .mark { min-width: 1em; font-weight: 700; text-align: center; color: var(--text); }

.bar { display: block; width: 100%; min-width: 8rem; height: .95rem; }
.bar .track { fill: none; stroke: var(--line); }
rect.covered { fill: var(--covered); }
rect.partial { fill: url(#pattern-partial); }
rect.gap { fill: url(#pattern-gap); }
rect.excluded { fill: var(--surface); stroke: var(--excluded); stroke-width: 1.5; }
.patterns rect.partial { fill: var(--partial); } .patterns rect.partial.ground { fill: var(--surface); }
.patterns rect.gap.ground { fill: var(--gap); } .patterns path.gap { stroke: var(--surface); stroke-width: 1.2; }
.legend { list-style: none; margin: 0; padding: 0; display: grid; gap: .25rem; }
.swatch { width: .95rem; height: .95rem; vertical-align: -.1rem; margin-right: .35rem; }

table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--muted); font-size: .85rem; padding: 0 0 .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
thead th, thead td { border-bottom: 2px solid var(--strong-line); font-size: .85rem; vertical-align: bottom; }
tbody th { font-weight: 400; }
.number { text-align: right; width: 6.2rem; }
.bars th[scope=row] { width: 15rem; font-weight: 600; }
.bars td { vertical-align: middle; }
.totalled tbody tr:last-child > * { border-top: 2px solid var(--strong-line); font-weight: 650; }
.scroll { overflow-x: auto; margin-bottom: 1rem; }
.line { display: block; overflow-wrap: anywhere; }

.heat-maps { columns: 2 30rem; column-gap: 2.5rem; }
.heat { break-inside: avoid; margin-bottom: 1.75rem; font-size: .9rem; }
.heat caption { color: var(--text); font-weight: 650; font-size: 1rem; }
.heat th, .heat td { padding: .2rem .35rem; vertical-align: middle; }
.heat .number { width: 4.6rem; }
.field { display: block; }
.heat .field { padding: .15rem .4rem; border-radius: 2px; }
.heat .heat-0 { color: var(--muted); }
.heat .heat-1 { background: color-mix(in srgb, var(--state) 10%, var(--surface)); }
.heat .heat-2 { background: color-mix(in srgb, var(--state) 17%, var(--surface)); }
.heat .heat-3 { background: color-mix(in srgb, var(--state) 24%, var(--surface)); }
.heat .heat-4 { background: color-mix(in srgb, var(--state) 31%, var(--surface)); }

.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0 2.5rem; }
figure { margin: 0 0 1rem; min-width: 0; }
.note { color: var(--muted); font-size: .85rem; }
.matrix { table-layout: fixed; }
.matrix td { padding: 2px; border: 0; }
.matrix th[scope=row] { vertical-align: middle; text-align: center; border: 0; }
.matrix thead th { font-size: .78rem; font-weight: 500; border: 0; padding-inline: 0; overflow-wrap: break-word; } .matrix thead th + th { text-align: center; }
.matrix .field { min-height: 5.6rem; padding: .2rem .35rem; border-radius: 3px; border: 1px solid var(--line); text-align: center; }
.name { display: inline-block; margin-inline: .15em; }
.matrix .field b { display: block; font-size: 1.15rem; line-height: 1.2; }
.matrix .field small { display: block; font-size: .68rem; line-height: 1.25; }
.matrix .score { text-align: right; color: var(--muted); }
.matrix .above { border-color: var(--gap); }
.matrix .some.acceptable { background: color-mix(in srgb, var(--covered) 22%, var(--surface)); }
.matrix .some.above { background: color-mix(in srgb, var(--gap) 24%, var(--surface)); }
.matrix .some .score { color: var(--text); }
.levels th[scope=row] { width: 5rem; } .levels .number { width: auto; } .levels .bar { min-width: 4rem; }
.moves .number { width: auto; } .moves .none { color: var(--muted); } .moves .some { font-weight: 650; }
.risks th[scope=row] { white-space: nowrap; } .risks td:nth-child(2) { min-width: 16rem; }
.controls { font-size: .9rem; table-layout: fixed; min-width: 60rem; }
.controls th:first-child { width: 21%; } .controls th:nth-child(2) { width: 12%; } .controls th:nth-child(3) { width: 15%; } .controls th:nth-child(6) { width: 7%; } .controls th:nth-child(7) { width: 12%; } .controls .line + .line { margin-top: .25rem; }
.controls td, .controls th { overflow-wrap: anywhere; }
.gaps th[scope=row] { width: 38%; } .documents th[scope=row] { white-space: nowrap; } .documents td:nth-child(3), .reviews td:nth-child(2), .reviews td:nth-child(3) { white-space: nowrap; }

@media (forced-colors: active) {
  :root { --surface: Canvas; --raised: Canvas; --text: CanvasText; --muted: CanvasText; --line: CanvasText; --strong-line: CanvasText; --accent: CanvasText; --link: LinkText; --focus: Highlight; --covered: CanvasText; --partial: CanvasText; --gap: CanvasText; --excluded: CanvasText; }
  .tile, .matrix .field { border-color: CanvasText; }
  .bar .track { stroke: CanvasText; }
}

@media print {
  @page { size: A4; margin: 16mm 15mm 18mm; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { padding: 0; font-size: 9.5pt; }
  header, nav, main { max-width: none; }
  nav { display: none; }
  a { color: inherit; text-decoration: none; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 1.6rem; } h3, figcaption { font-size: 11pt; }
  h2, h3, figcaption, caption, section > p { break-after: avoid; }
  thead { display: table-header-group; } thead th, thead td { font-size: 7.5pt; } caption, .note { font-size: 8.5pt; }
  tr, figure, .tile, .legend li, .heat, .pair, #summary, #themes, #parties { break-inside: avoid; }
  .scroll { overflow: visible; }
  .tiles { grid-template-columns: repeat(4, 1fr); gap: .6rem; }
  .heat-maps { columns: 2; column-gap: 1.2rem; }
  .pair { grid-template-columns: 1fr 1fr; gap: 0 1.2rem; }
  .risks, .gaps, .reviews, .documents { font-size: 8.5pt; } .heat { font-size: 8pt; }
  .matrix .field { min-height: 2.6rem; padding: .1rem; } .matrix .field small { font-size: 5.5pt; } .matrix thead th { font-size: 6pt; }
  .moves, .levels { font-size: 7.5pt; } .moves :is(th, td), .levels :is(th, td) { padding: .25rem; }
  .moves thead th, .levels thead th { font-size: 7pt; } .levels th[scope=row] { width: 3rem; } .bar { min-width: 4rem; }
  .controls { font-size: 7.5pt; min-width: 0; } .controls thead th { font-size: 6.5pt; } .controls th, .controls td { padding: .25rem .35rem; }
  .heat { margin-bottom: .8rem; } .heat :is(th, td) { padding: .05rem .2rem; } .heat .field { padding: .05rem .25rem; }
  .heat .number { width: auto; } .heat thead th { font-size: 6.2pt; } .number { width: auto; }
  #controls { break-before: page; }
}
`;

/** The colours of a file: light, dark and with more contrast, as the reader's system asks for; paper is always light. */
export const fileTheme = `
:root { color-scheme: light dark; --font: system-ui, sans-serif; ${light()} }
@media screen and (prefers-color-scheme: dark) { :root { ${dark()} } }
@media screen and (prefers-contrast: more) { :root { --text: #000; --muted: #1f2328; --line: #57606a; --strong-line: #000; --accent: #000; --link: #0033a0; --covered: #0b5a22; --partial: #6b4400; --gap: #9a0b16; --excluded: #3d444d; } }
@media screen and (prefers-contrast: more) and (prefers-color-scheme: dark) { :root { --surface: #000; --raised: #000; --text: #fff; --muted: #e6edf3; --line: #b1bac4; --strong-line: #fff; --accent: #fff; --link: #9ecbff; --covered: #56d364; --partial: #e3b341; --gap: #ff9b96; --excluded: #d0d7de; } }
@media print { :root { color-scheme: light; } }
`;

function light(): string {
  return '--surface: #ffffff; --raised: #f8f9fb; --text: #1b2330; --muted: #59636f; --line: #d9dee5; --strong-line: #8a94a3; --accent: #1f4e8c; --link: #14549c; --focus: #0a5fd1; --covered: #1a7f37; --partial: #9a6700; --gap: #c2212b; --excluded: #6b7582;';
}

function dark(): string {
  return '--surface: #14181f; --raised: #1b212b; --text: #e4e9f0; --muted: #a3adba; --line: #333c49; --strong-line: #6c7786; --accent: #6ea8fe; --link: #8ab8ff; --focus: #8ab8ff; --covered: #3fb950; --partial: #d29922; --gap: #ff7b72; --excluded: #9198a1;';
}
