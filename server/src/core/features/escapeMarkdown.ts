/**
 * Gives `text` so that Markdown shows it exactly and nothing in it becomes markup, a link, an image,
 * HTML or a second line. Text of a document must pass through here before it stands in Markdown.
 */
export function escapeMarkdown(text: string): string {
  const line = oneLine(text);
  if (!/[\\`*_{}[\]<>|~&@]|:\/\/|www\.|^[-+#=\d]/i.test(line)) {
    return line;
  }
  return line
    .replaceAll(/[\\`*_{}[\]<>|~&@]/g, String.raw`\$&`)
    .replaceAll('://', String.raw`\://`)
    .replaceAll(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^[-+#=]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`);
}

/** Gives `text` on one line, without control characters; a terminal can show it as it is. */
export function oneLine(text: string): string {
  // Most texts are plain, and this is done for every line of every card.
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) {
    return text;
  }
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/** A link whose label is shown exactly; what would end the link early in `uri` is percent-encoded. */
export function markdownLink(label: string, uri: string): string {
  const destination = uri.replaceAll(
    /[\s()<>\\"]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${escapeMarkdown(label)}](${destination})`;
}
