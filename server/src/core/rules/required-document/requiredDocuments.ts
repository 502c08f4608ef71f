import type { InEachLanguage } from '../../base/language.js';
import { memoize } from '../../base/memo.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { DocumentKind } from '../../model/frontMatter.js';
import { entryWith } from '../../model/frontMatterValues.js';
import { remember, sizeForWords } from '../../syntax/boundedMemo.js';

/** Documented information that a clause of ISO/IEC 27001:2022 asks for. */
export interface RequiredDocument {
  readonly clause: string;
  /** Within a sentence: "the scope of the ISMS"; in German in the dative. */
  readonly name: InEachLanguage<string>;
  readonly kind: DocumentKind;
  /** What a file, a heading or a title that holds it is called. */
  readonly words: RegExp;
}

/**
 * The documents that can be told by their kind or name. Others, such as evidence of competence or
 * the control of documents from outside, are kept in too many forms to be missed with certainty.
 */
export const requiredDocuments: readonly RequiredDocument[] = [
  {
    clause: '4.3',
    name: {
      en: 'the scope of the ISMS',
      de: 'dem Anwendungsbereich des ISMS',
    },
    kind: 'scope',
    words:
      /\bscope\b|geltungsbereich|anwendungsbereich|périmètre|(?:domaine|champ) d.application|portée du (?:smsi|système)|perímetro|alcance|âmbito|ámbito|escopo|campo di applicazione|\bambito\b|perimetro|toepassingsgebied|reikwijdte|適用範囲/i,
  },
  {
    clause: '6.1.2',
    name: {
      en: 'the process of risk assessment',
      de: 'dem Prozess der Risikobeurteilung',
    },
    kind: 'risk-methodology',
    words:
      /risks? (?:assessment|method|management|criteria|analysis|scoring|scales?|appetite)|risks? (?:register|log)[ ,]+(?:and|with|&)[ \w]{0,30}(?:assessment|method|criteria|scales?|scoring)|assess(?:ing|ment of) (?:the |our )?(?:information security )?risks?|risikobewertung|risikobeurteilung|risikomanagement|risikomethod|risikokriteri|risikoregister (?:und|mit) [\p{L}-]{0,30}(?:method|bewertung|skala|skalen|kriterien)|registre des risques et (?:de )?(?:la |les |sa )?(?:méthod|critères|échelles|appréciation|évaluation)|registr?o d(?:e|os|ei)(?: los)? (?:riesgos|riscos|rischi) (?:y|e) (?:de )?(?:(?:la|el|los|o|a|os|il|i|metodo di) )?(?:m[ée]tod|criteri|crit[ée]rios|escalas?|evaluaci|avalia|valuta)|risicoregister (?:en|met) [\p{L}-]{0,30}(?:method|beoordeling|criteria)|(?:appréciation|analyse|évaluation|gestion) d(?:es|u) risques?|(?:evaluación|gestión|análisis|apreciación|valoración)(?: y [a-zé]+)? de(?:l| los)? riesgos?|(?:avaliação|apreciação|análise|gestão)(?: e [a-zç]+)? d[eo]s? riscos?|(?:valutazione|analisi|gestione|apprezzamento) de[il] risch[io]|risico(?:beoordeling|analyse|management|methodiek)|リスクアセスメント|リスク管理|リスク評価|リスク分析|リスク(?:登録)?(?:台帳|簿)(?:と|及び|および|・)(?:評価|基準|分析)/iu,
  },
  {
    clause: '6.1.3',
    name: {
      en: 'the plan of risk treatment',
      de: 'dem Risikobehandlungsplan',
    },
    kind: 'risk-treatment-plan',
    words:
      /risk treatment|risikobehandlung|traitement d(?:es|u) risques?|tratamiento de(?:l| los)? riesgos?|tratamento d[eo]s? riscos?|trattamento de[il] risch[io]|risicobehandel|リスク対応/i,
  },
  {
    clause: '6.2',
    name: {
      en: 'the information security objectives',
      de: 'den Informationssicherheitszielen',
    },
    kind: 'objectives',
    words:
      /objectives?\b|sicherheitsziele|\bziele\b|objectifs|objetivos|obiettivi|doelstelling|目的|目標/i,
  },
  {
    clause: '9.2.2',
    name: {
      en: 'the programme and results of internal audits',
      de: 'dem Auditprogramm und den Ergebnissen interner Audits',
    },
    kind: 'audit-report',
    words: /audit|revision|auditor[ií]a|監査/i,
  },
  {
    clause: '9.3.3',
    name: {
      en: 'the results of management reviews',
      de: 'den Ergebnissen der Managementbewertung',
    },
    kind: 'management-review',
    words:
      /management.?reviews?|managementbewertung|revue de (?:la )?direction|revisión (?:por|de) la (?:alta )?(?:dirección|gerencia)|análise crítica (?:pela|da|de) (?:alta )?(?:direção|administração)|revisão (?:pela|da) (?:gestão|direção)|riesame (?:della|da parte della) direzione|directiebeoordeling|マネジメントレビュー|review by (?:the )?management/i,
  },
];

/** The required documents of which a part's headings or the `clauses` of its header say that they are treated there. */
export const treatedIn = memoize((part: DocumentFacts): readonly RequiredDocument[] => {
  const clauses = entryWith(part.frontMatter, 'clauses')?.values ?? [];
  const named = part.headings.flatMap(({ text }) => namedBy(text));
  return clauses.length + named.length === 0
    ? nothing
    : requiredDocuments.filter(
        (required) =>
          named.includes(required) || clauses.some(({ text }) => text.trim() === required.clause),
      );
});

const nothing: readonly RequiredDocument[] = [];

/** Documents made from one form have the same headings, and nearly all are told by one look to name none. */
const namedBy = remember(
  (heading: string): readonly RequiredDocument[] =>
    anyWords.test(heading) ? requiredDocuments.filter(({ words }) => words.test(heading)) : nothing,
  sizeForWords,
);

const anyWords = new RegExp(requiredDocuments.map(({ words }) => words.source).join('|'), 'iu');
