/**
 * What is wrong with a value that stands under `path`, in words; `undefined` where it is in order.
 * Members that nobody here reads are not looked at.
 */
type Shape = (value: unknown, path: string) => string | undefined;

/**
 * Says what of a message's parameters its handler could not work with; `undefined` where all is in
 * order. Parameters come from a client that nobody here wrote, and their types are only promised. Of
 * methods that are not listed nothing is said: our own requests take anything.
 */
export function wrongParameters(method: string, params: unknown): string | undefined {
  return shapes.get(method)?.(params, 'params');
}

const text = kindOf('string', 'a text');
const number = kindOf('number', 'a number');
const position = object({ line: number, character: number });
const range = object({ start: position, end: position });
const document = object({ uri: text });

const aboutDocument = object({ textDocument: document });
const aboutPlace = object({ textDocument: document, position });
const aboutRange = object({ textDocument: document, range });

const shapes: ReadonlyMap<string, Shape> = new Map([
  [
    'initialize',
    object({
      // The library cannot work without them, and would not answer another time.
      capabilities: object({}),
      workspaceFolders: optional(listOf(document)),
      rootUri: optional(text),
      locale: optional(text),
    }),
  ],
  [
    'textDocument/didOpen',
    object({ textDocument: object({ uri: text, version: optional(number), text }) }),
  ],
  [
    'textDocument/didChange',
    object({
      textDocument: object({ uri: text, version: optional(number) }),
      contentChanges: listOf(object({ range: unlessLeftOut(range), text })),
    }),
  ],
  ['textDocument/didClose', aboutDocument],
  [
    'workspace/didChangeWatchedFiles',
    object({ changes: listOf(object({ uri: text, type: number })) }),
  ],
  [
    'workspace/didChangeWorkspaceFolders',
    object({ event: object({ added: listOf(document), removed: listOf(document) }) }),
  ],
  ['textDocument/hover', aboutPlace],
  ['textDocument/completion', aboutPlace],
  ['textDocument/definition', aboutPlace],
  ['textDocument/documentHighlight', aboutPlace],
  ['textDocument/prepareRename', aboutPlace],
  ['textDocument/rename', object({ textDocument: document, position, newName: text })],
  ['textDocument/references', object({ textDocument: document, position, context: object({}) })],
  ['textDocument/documentSymbol', aboutDocument],
  ['textDocument/documentLink', aboutDocument],
  ['textDocument/foldingRange', aboutDocument],
  ['textDocument/codeLens', aboutDocument],
  ['textDocument/semanticTokens/full', aboutDocument],
  ['textDocument/semanticTokens/range', aboutRange],
  ['textDocument/inlayHint', aboutRange],
  ['textDocument/selectionRange', object({ textDocument: document, positions: listOf(position) })],
  [
    'textDocument/codeAction',
    object({ textDocument: document, range, context: object({ only: optional(listOf(text)) }) }),
  ],
  ['codeLens/resolve', object({ range })],
  ['workspace/symbol', object({ query: text })],
  ['textDocument/diagnostic', object({ textDocument: document, previousResultId: optional(text) })],
  [
    'workspace/diagnostic',
    object({ previousResultIds: listOf(object({ uri: text, value: text })) }),
  ],
]);

function kindOf(kind: 'string' | 'number', named: string): Shape {
  return (value, path) => (typeof value === kind ? undefined : `${path} must be ${named}`);
}

function optional(shape: Shape): Shape {
  return (value, path) => (value === undefined || value === null ? undefined : shape(value, path));
}

/** Of an edit, `null` is no range; without one, it replaces the whole text. */
function unlessLeftOut(shape: Shape): Shape {
  return (value, path) => (value === undefined ? undefined : shape(value, path));
}

function object(members: Readonly<Record<string, Shape>>): Shape {
  const shapesOfMembers = Object.entries(members);
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return `${path} must be an object`;
    }
    const given = new Map(Object.entries(value));
    return first(shapesOfMembers, ([name, shape]) => shape(given.get(name), `${path}.${name}`));
  };
}

function listOf(shape: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) {
      return `${path} must be a list`;
    }
    return first([...value.entries()], ([index, item]) => shape(item, `${path}[${index}]`));
  };
}

/** The first answer that there is. */
function first<Item>(
  items: readonly Item[],
  answer: (item: Item) => string | undefined,
): string | undefined {
  for (const item of items) {
    const found = answer(item);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
