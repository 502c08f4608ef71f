/** More places than these are no longer a text to complete but a form. */
const mostPlaces = 20;

/** `[say why]`, but not the text of a link nor a box to tick. */
const toComplete = /\[[^[\]\n]{2,}\](?![[(:])/gu;

/**
 * What a fix writes, as a snippet in the syntax of the language server protocol, with a stop for each
 * place in square brackets that a person has to complete; `undefined` where there is none.
 */
export function snippetText(newText: string): string | undefined {
  const places = [...newText.matchAll(toComplete)];
  if (places.length === 0 || places.length > mostPlaces) {
    return undefined;
  }
  let snippet = '';
  let end = 0;
  for (const [index, { index: start, 0: place }] of places.entries()) {
    snippet += `${escaped(newText.slice(end, start))}\${${String(index + 1)}:${escaped(place)}}`;
    end = start + place.length;
  }
  return snippet + escaped(newText.slice(end));
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, String.raw`\$&`);
}
