import { html, type Html, type HtmlPart } from './html.js';

export interface TableContent {
  /** What the table holds, for those who come to it alone. */
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly HtmlPart[])[];
  /** Columns that hold numbers, by index. */
  readonly numbers?: readonly number[];
  readonly className?: string;
}

/** A table with a caption, column headers and row headers. */
export function htmlTable(content: TableContent): Html {
  const { caption, heads, rows, numbers = [], className = '' } = content;
  const numeric = (index: number): Html =>
    numbers.includes(index) ? html` class="number"` : html``;
  const head = heads.map((text, index) =>
    text === ''
      ? html`<td${numeric(index)}></td>`
      : html`<th scope="col"${numeric(index)}>${text}</th>`,
  );
  const body = rows.map((cells) => {
    const [first = '', ...others] = cells;
    const further = others.map((cell, index) => html`<td${numeric(index + 1)}>${cell}</td>`);
    return html`<tr><th scope="row">${first}</th>${further}</tr>`;
  });
  return html`<table class="${className}"><caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table>`;
}

/** A part that can be wider than the page: it is scrolled by itself, with the keyboard, too. */
export function scrolled(label: string, content: Html): Html {
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${label}">${content}</div>`;
}

/** A list; nothing for none. */
export function htmlList(items: readonly HtmlPart[]): Html {
  return items.length === 0
    ? html``
    : html`<ul>
${items.map((item) => html`<li>${item}</li>`)}
</ul>`;
}
