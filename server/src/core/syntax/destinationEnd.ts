/** Where the link destination at `start` ends, behind its angle brackets if it has some; -1 if there is none. */
export function destinationEnd(text: string, start: number): number {
  return text.charCodeAt(start) === 60 ? enclosedEnd(text, start) : bareEnd(text, start);
}

const enclosed = /<(?:\\[<>\\]|\\(?![<>\\])|[^<>\\\r\n])*>/y;

function enclosedEnd(text: string, start: number): number {
  enclosed.lastIndex = start;
  const found = enclosed.exec(text);
  return found ? start + found[0].length : -1;
}

function bareEnd(text: string, start: number): number {
  let open = 0;
  let at = start;
  while (at < text.length && !endsBare(text.charCodeAt(at), open)) {
    const code = text.charCodeAt(at);
    if (code === 92 && isEscapable(text.charCodeAt(at + 1))) {
      at += 1;
    } else {
      open += depthChange(code);
    }
    at += 1;
  }
  return open === 0 && at > start && !isControl(text.charCodeAt(at)) ? at : -1;
}

function endsBare(code: number, open: number): boolean {
  return code <= 32 || code === 127 || (code === 41 && open === 0);
}

function depthChange(code: number): number {
  if (code === 40) {
    return 1;
  }
  return code === 41 ? -1 : 0;
}

/** A control character that is no white space makes the destination none. */
function isControl(code: number): boolean {
  return code === 127 || (code < 32 && code !== 9 && code !== 10 && code !== 13);
}

function isEscapable(code: number): boolean {
  return code === 40 || code === 41 || code === 92;
}
