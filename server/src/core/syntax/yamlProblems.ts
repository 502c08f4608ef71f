import type { Texts } from '../base/language.js';
import type { TextRange } from '../base/textRange.js';
import { unclosedBracket, unclosedQuote } from './yamlLimits.js';
import type { YamlProblem } from './yamlNodes.js';
import { inside, lineEnd, lineRest, lineStart, nextLine, valueOnLine } from './yamlPlaces.js';
import { yamlMessages } from './yamlMessages.js';

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
  readonly message: Texts;
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
    message: yamlMessages.tab,
  };
}

function colonInValue(place: Place): Explanation {
  const { text, fault } = place;
  const rest = text.slice(fault.offset, lineEnd(text, fault.offset));
  if (/:(?:\s|$)/.test(rest)) {
    return {
      range: lineRest(text, fault.offset),
      message: yamlMessages.colonInValue,
    };
  }
  return {
    range: nextLine(text, fault.offset),
    message: yamlMessages.indentedTooFar,
  };
}

function noKey({ text, fault }: Place): Explanation {
  const range = lineRest(text, fault.offset);
  const line = text.slice(range.start, range.end);
  if (/^[\w .-]+:\S/.test(line)) {
    return { range, message: yamlMessages.missingSpace };
  }
  return {
    range,
    message: yamlMessages.noKey,
  };
}

function specialStart({ text, fault }: Place): Explanation {
  const range = lineRest(text, fault.offset);
  return { range, message: yamlMessages.specialStart(text.charAt(range.start)) };
}

function backslash({ text, fault }: Place): Explanation {
  return {
    range: { start: fault.offset, end: fault.offset + 2 },
    message: yamlMessages.backslash(text.charAt(fault.offset + 1)),
  };
}

function secondDocument({ text, fault }: Place): Explanation {
  return {
    range: lineRest(text, fault.offset),
    message: yamlMessages.secondDocument,
  };
}

function indentation(place: Place): Explanation {
  if (place.fault.message.startsWith('Flow ')) {
    return openBracket(place);
  }
  return {
    range: lineRest(place.text, place.fault.offset),
    message: yamlMessages.indentation,
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
      message: yamlMessages.missingComma,
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
    message: yamlMessages.openQuote,
  };
}

function openBracket({ text, fault, part }: Place): Explanation {
  const opening = unclosedBracket(text.slice(part.start, part.end));
  const start = opening === undefined ? fault.offset : part.start + opening;
  const closing = text.charAt(start) === '{' ? '}' : ']';
  return {
    range: lineRest(text, start),
    message: yamlMessages.openBracket(closing),
  };
}

function unexpected(place: Place): Explanation {
  const { text, fault } = place;
  if (fault.message.endsWith('at node end')) {
    return {
      range: valueOnLine(text, fault.offset),
      message: yamlMessages.behindClosing,
    };
  }
  if (fault.message.includes('block-seq-ind')) {
    return {
      range: lineRest(text, fault.offset),
      message: yamlMessages.listBelow,
    };
  }
  if (fault.message.startsWith('Block scalar')) {
    return specialStart({ ...place, fault: { ...fault, offset: fault.offset - 1 } });
  }
  if (fault.message.startsWith('Unexpected ,') || fault.message.startsWith('Unexpected empty')) {
    return {
      range: lineRest(text, fault.offset),
      message: yamlMessages.surplusComma,
    };
  }
  return general(place);
}

function general({ text, fault }: Place): Explanation {
  return {
    range: lineRest(text, fault.offset),
    message: yamlMessages.unreadable,
  };
}
