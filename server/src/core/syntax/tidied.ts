/** `text` in one line: without soft hyphens, with single spaces between words and none around. */
export function tidied(text: string): string {
  const visible = text.includes('\u00AD') ? text.replaceAll('\u00AD', '') : text;
  return needsTidying.test(visible) ? visible.replaceAll(/\s+/g, ' ').trim() : visible;
}

const needsTidying = /^\s|\s$|\s\s|[^\S ]/;
