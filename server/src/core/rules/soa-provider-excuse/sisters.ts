import { inAnyCase } from '../../base/inAnyCase.js';

/**
 * Whether `text` says that a thing belongs to another company of the house that is out of the scope:
 * "only done by Castle Defence Ltd, which is not in scope" of a statement of Castle Ltd. That there is
 * nothing of it in the scope is a reason.
 */
export function isLeftToSister(text: string, organisations: readonly string[]): boolean {
  return (
    outOfScope.test(text) &&
    organisations.some((name) => {
      const [first = ''] = name.split(' ');
      const at = first === '' ? -1 : text.indexOf(`${first} `);
      return (
        at !== -1 && !text.startsWith(name, at) && furtherWord.test(text.slice(at + first.length))
      );
    })
  );
}

const furtherWord = /^ \p{Lu}/u;

const outOfScope = inAnyCase(
  /(?<!\p{L})(?:(?:not|is not|isn['’]t) (?:with)?in (?:the |our )?scope|(?:out|outside) (?:of )?(?:the |our )?scope|außerhalb des (?:geltungs|anwendungs)bereich|nicht (?:im|zum) (?:geltungs|anwendungs)bereich|hors (?:du |de notre )?périmètre|fuera del? alcance|fora do (?:escopo|âmbito)|fuori (?:dal?l? ?['’]?)(?:ambito|perimetro|campo)|buiten (?:de |het )?(?:scope|toepassingsgebied))|適用範囲外|対象範囲外/u,
);
