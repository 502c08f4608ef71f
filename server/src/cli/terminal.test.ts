import { strictEqual } from 'node:assert/strict';

import { type ColourSettings, wantsColours } from './terminal.js';

function checkColours(settings: ColourSettings, onTerminal: boolean, elsewhere: boolean): void {
  strictEqual(
    wantsColours(settings, true),
    onTerminal,
    `${JSON.stringify(settings)} on a terminal`,
  );
  strictEqual(wantsColours(settings, false), elsewhere, `${JSON.stringify(settings)} elsewhere`);
}

describe('colours', () => {
  it('are for terminals, and for whoever asks for them', () => {
    checkColours({}, true, false);
    checkColours({ TERM: 'dumb' }, false, false);
    checkColours({ FORCE_COLOR: '1' }, true, true);
    checkColours({ FORCE_COLOR: '3', TERM: 'dumb' }, true, true);
    checkColours({ FORCE_COLOR: '' }, true, false);
    checkColours({ FORCE_COLOR: '0' }, false, false);
  });

  it('are for nobody who wants none', () => {
    checkColours({ NO_COLOR: '1' }, false, false);
    checkColours({ NO_COLOR: '1', FORCE_COLOR: '1' }, false, false);
    checkColours({ NO_COLOR: '' }, true, false);
  });
});
