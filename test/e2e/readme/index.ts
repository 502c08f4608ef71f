/** The suite for a folder without any document of an ISMS; open `fixtures/` beside this file with it. */
export { run } from '../suite/index.js';
