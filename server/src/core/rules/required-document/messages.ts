import { message } from '../../base/language.js';
import { english, german } from '../wording.js';
import type { RequiredDocument } from './requiredDocuments.js';

type Named = Pick<RequiredDocument, 'clause' | 'name'>;

export const messages = {
  missing: message({
    en: (missing: readonly Named[]) =>
      `This ISMS has a Statement of Applicability, a policy and a risk register, but nothing here looks like ${english.alternatives(missing.map(named.en))}. An auditor asks for ${missing.length === 1 ? 'it' : 'each'} in stage 1: add what is missing, or switch this rule off if it is kept elsewhere.`,
    de: (missing) =>
      `Dieses ISMS hat eine Erklärung zur Anwendbarkeit, eine Richtlinie und ein Risikoregister, aber nichts sieht nach ${german.alternatives(missing.map(named.de))} aus. Im Audit der Stufe 1 wird danach gefragt: Ergänzen Sie, was fehlt, oder schalten Sie diese Regel aus, wenn es anderswo liegt.`,
  }),
};

const named = {
  en: ({ name, clause }: Named) => `${name.en} (ISO/IEC 27001, ${clause})`,
  de: ({ name, clause }: Named) => `${name.de} (ISO/IEC 27001, Abschnitt ${clause})`,
};
