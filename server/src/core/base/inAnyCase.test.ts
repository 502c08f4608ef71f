import assert from 'node:assert/strict';

import { inAnyCase } from './inAnyCase.js';

describe('inAnyCase', () => {
  it('finds words in small letters and in capitals, of one text after the other', () => {
    const words = inAnyCase(/(?<!\p{L})(?:maßnahme|mesure à|dür)\S?(?!\p{L})/u);
    const texts = ['MAẞNAHME', 'eine Maßnahme', 'MESURE À prendre', 'Dürr', 'Kontrollmaßnahme'];
    assert.deepEqual(
      texts.map((text) => words.test(text)),
      [true, true, true, true, false],
    );
  });

  it('makes a pattern of a text when it is first asked', () => {
    const words = inAnyCase(String.raw`(?<!\p{L})(?:risk|risiko)(?!\p{L})`);
    assert.ok(words.test('RISIKO'));
    assert.ok(!words.test('Risikoeigner'));
    assert.throws(() => inAnyCase('(?:AWS|azure)'), /small letters/);
    const broken = inAnyCase('(');
    assert.throws(() => broken.test('a'), SyntaxError);
  });

  it('refuses what could never be found, or finds something else', () => {
    for (const words of [/AWS/u, /[A-Z]x/u, /\p{Lu}x/u, /Überwachung/u, /aws/iu, /aws/gu]) {
      assert.throws(() => inAnyCase(words), /small letters/);
    }
    assert.doesNotThrow(() => inAnyCase(/\P{L}\S\p{N}\p{Script=Han}/u));
  });
});
