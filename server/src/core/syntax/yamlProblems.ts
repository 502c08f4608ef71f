import type { TextRange } from '../base/textRange.js';
import { unclosedBracket, unclosedQuote } from './yamlLimits.js';
import type { YamlProblem } from './yamlNodes.js';
import { inside, lineEnd, lineRest, lineStart, nextLine, valueOnLine } from './yamlPlaces.js';

/** What the parser says is wrong, and where in the whole text it noticed. */
export interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly offset: number;
}

interface Place {
  readonly text: string;
  readonly fault: YamlFault;
  /** The key and value in which the fault lies. */
  readonly part: TextRange;
}

interface Explanation {
  readonly range: TextRange;
  readonly message: string;
}

/**
 * Says a fault in words for people who do not know YAML, with the range they have to look at. `part`
 * is the part of `text` that was read by itself when the fault was noticed.
 */
export function problemOf(text: string, fault: YamlFault, part: TextRange): YamlProblem {
  const place = { text, fault, part };
  const explain = explanations[fault.code] ?? general;
  const { range, message } = explain(place);
  return { kind: 'syntax', range: inside(range, text), message };
}

const explanations: Readonly<Record<string, (place: Place) => Explanation>> = {
  TAB_AS_INDENT: tab,
  BLOCK_AS_IMPLICIT_KEY: colonInValue,
  MULTILINE_IMPLICIT_KEY: noKey,
  BAD_SCALAR_START: specialStart,
  BAD_ALIAS: specialStart,
  ALIAS_PROPS: specialStart,
  MULTIPLE_ANCHORS: specialStart,
  MULTIPLE_TAGS: specialStart,
  BAD_DQ_ESCAPE: backslash,
  MULTIPLE_DOCS: secondDocument,
  BAD_INDENT: indentation,
  MISSING_CHAR: missing,
  UNEXPECTED_TOKEN: unexpected,
};

function tab({ text, fault }: Place): Explanation {
  const length =
    /^\t*/.exec(text.slice(fault.offset, lineEnd(text, fault.offset)))?.[0].length ?? 0;
  return {
    range: { start: fault.offset, end: fault.offset + Math.max(1, length) },
    message: 'A tab indents this line; YAML wants spaces. Put two spaces in its place.',
  };
}

function colonInValue(place: Place): Explanation {
  const { text, fault } = place;
  const rest = text.slice(fault.offset, lineEnd(text, fault.offset));
  if (/:(?:\s|$)/.test(rest)) {
    return {
      range: lineRest(text, fault.offset),
      message:
        'A colon with a space behind it stands within this value, which YAML takes for another key. Put the whole value between quotes.',
    };
  }
  return {
    range: nextLine(text, fault.offset),
    message:
      'This line is indented as if it belonged to the line above, which has its value already. Begin it in the same column as the keys or items beside it.',
  };
}

function noKey({ text, fault }: Place): Explanation {
  const range = lineRest(text, fault.offset);
  const line = text.slice(range.start, range.end);
  if (/^[\w .-]+:\S/.test(line)) {
    return { range, message: 'A space is missing behind the colon. Write `key: value`.' };
  }
  return {
    range,
    message:
      'This line is neither a key with its value nor part of the value above. Write it as `key: value`, or indent it if it continues the line above.',
  };
}

function specialStart({ text, fault }: Place): Explanation {
  const range = lineRest(text, fault.offset);
  const message = `A value that starts with ${text.charAt(range.start)} means something special to YAML. Put the whole value between quotes.`;
  return { range, message };
}

function backslash({ text, fault }: Place): Explanation {
  return {
    range: { start: fault.offset, end: fault.offset + 2 },
    message: `Between double quotes, \\${text.charAt(fault.offset + 1)} means nothing. Use single quotes, or write the backslash twice.`,
  };
}

function secondDocument({ text, fault }: Place): Explanation {
  return {
    range: lineRest(text, fault.offset),
    message:
      'This line starts a second document; only what stands before it is read. Delete the line.',
  };
}

function indentation(place: Place): Explanation {
  if (place.fault.message.startsWith('Flow ')) {
    return openBracket(place);
  }
  return {
    range: lineRest(place.text, place.fault.offset),
    message:
      'This line is indented differently from those it belongs with. Begin all keys of a group, and all items of a list, in the same column.',
  };
}

function missing(place: Place): Explanation {
  const { text, fault } = place;
  if (fault.message.startsWith('Missing closing')) {
    return openQuote(place);
  }
  if (fault.message.startsWith('Flow ')) {
    return openBracket(place);
  }
  if (fault.message.startsWith('Missing ,') || fault.message.startsWith('Missing space')) {
    return {
      range: lineRest(text, fault.offset),
      message:
        'A comma or a colon with a space is missing between two items in these brackets. Put a comma between items; put an item that holds a comma, colon or quote between quotes.',
    };
  }
  if (fault.message.includes('directives-end')) {
    return specialStart({
      ...place,
      fault: { ...fault, offset: lineStart(text, fault.offset - 1) },
    });
  }
  return noKey({ ...place, fault: { ...fault, offset: lineStart(text, fault.offset) } });
}

function openQuote({ text, fault, part }: Place): Explanation {
  const opening = unclosedQuote(text.slice(part.start, part.end));
  return {
    range: lineRest(text, opening === undefined ? fault.offset : part.start + opening),
    message:
      'The quote that opens here is never closed. Put the same quote at the end of the value.',
  };
}

function openBracket({ text, fault, part }: Place): Explanation {
  const opening = unclosedBracket(text.slice(part.start, part.end));
  const start = opening === undefined ? fault.offset : part.start + opening;
  const closing = text.charAt(start) === '{' ? '}' : ']';
  return {
    range: lineRest(text, start),
    message: `The bracket that opens here is never closed. Put ${closing} at the end, or put the value between quotes if the bracket belongs to it.`,
  };
}

function unexpected(place: Place): Explanation {
  const { text, fault } = place;
  if (fault.message.endsWith('at node end')) {
    return {
      range: valueOnLine(text, fault.offset),
      message:
        'This value goes on behind the closing bracket or quote. Put the whole value between quotes, and use single quotes if double quotes belong to it.',
    };
  }
  if (fault.message.includes('block-seq-ind')) {
    return {
      range: lineRest(text, fault.offset),
      message:
        'A list starts on the line below its key. Put the dash there, or the value between quotes.',
    };
  }
  if (fault.message.startsWith('Block scalar')) {
    return specialStart({ ...place, fault: { ...fault, offset: fault.offset - 1 } });
  }
  if (fault.message.startsWith('Unexpected ,') || fault.message.startsWith('Unexpected empty')) {
    return {
      range: lineRest(text, fault.offset),
      message: 'A comma too many stands here, with no item before it. Delete it.',
    };
  }
  return general(place);
}

function general({ text, fault }: Place): Explanation {
  return {
    range: lineRest(text, fault.offset),
    message:
      'This cannot be read as YAML. Write each key on a line of its own as `key: value`, and put a value with special characters between quotes.',
  };
}
