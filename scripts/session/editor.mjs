// An editor without a window: it has files on disk and documents open, and tells a server of both.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [created, changed, deleted] = [1, 2, 3];

/** An editor that has `folder` open and speaks to `client`. Names of files are relative to the folder. */
export function createEditor(client, folder) {
  const documents = new Map();
  const place = (name) => path.join(folder, name);
  const uriOf = (name) => pathToFileURL(place(name)).href;
  const happened = (...events) =>
    client.notify('workspace/didChangeWatchedFiles', {
      changes: events.map(([name, type]) => ({ uri: uriOf(name), type })),
    });
  const write = (name, text) => {
    const type = fs.existsSync(place(name)) ? changed : created;
    fs.mkdirSync(path.dirname(place(name)), { recursive: true });
    fs.writeFileSync(place(name), text);
    happened([name, type]);
  };
  const open = (name, text = fs.readFileSync(place(name), 'utf8')) => {
    documents.set(name, { version: 1, text });
    const textDocument = { uri: uriOf(name), languageId: 'markdown', version: 1, text };
    client.notify('textDocument/didOpen', { textDocument });
  };
  const close = (name) => {
    documents.delete(name);
    client.notify('textDocument/didClose', { textDocument: { uri: uriOf(name) } });
  };

  return {
    uriOf,
    /** The texts that are open, by name, with their versions. */
    documents,
    files: () => fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.md')),
    textOf: (name) => documents.get(name)?.text ?? fs.readFileSync(place(name), 'utf8'),
    open,
    close,
    write,
    /** Replaces what lies between two offsets of an open document. */
    edit(name, { start, end, text }) {
      const document = documents.get(name);
      const range = {
        start: positionAt(document.text, start),
        end: positionAt(document.text, end),
      };
      document.version += 1;
      document.text = document.text.slice(0, start) + text + document.text.slice(end);
      client.notify('textDocument/didChange', {
        textDocument: { uri: uriOf(name), version: document.version },
        contentChanges: [{ range, text }],
      });
    },
    save: (name) => write(name, documents.get(name).text),
    /** Renames a file as an editor does: an open document goes with it, with what is not saved. */
    rename(from, to) {
      const text = documents.get(from)?.text;
      if (text !== undefined) {
        close(from);
      }
      fs.renameSync(place(from), place(to));
      if (text !== undefined) {
        open(to, text);
      }
      happened([from, deleted], [to, created]);
    },
    remove(name) {
      fs.rmSync(place(name));
      happened([name, deleted]);
    },
  };
}

/** The place of an offset in a text whose lines end in LF. */
export function positionAt(text, offset) {
  const line = text.slice(0, offset).split('\n').length - 1;
  return { line, character: offset - (text.lastIndexOf('\n', offset - 1) + 1) };
}
