/**
 * Whether `header` speaks of an audit, of another year, of what somebody proposes, adjusts or aims at, or
 * of what remains: such columns may hold the same words and numbers as those of the risk or the control.
 */

import { inAnyCase } from '../base/inAnyCase.js';
export function isOfOthers(header: string): boolean {
  return ofOthers.test(header);
}

const ofOthers = inAnyCase(
  /target|adjust|suggest|recommend|consult|\bsoll\b|ziel|empf|angepasst|berater|nach (?:maßnahm|behandl|umsetz)|cible|objectif|recommand|ajust|consei|après|objetivo|recomend|propuest|ajuste|después|obiettivo|raccomand|consigli|dopo|doel|streef|aanbev|advies|(?<!\p{L})(?:after|na|depois|após|meta)(?!\p{L})|目標|推奨|助言|調整|対策後|\d{4}|audit|nonconf|non-conf|migrat|propos|committee|council|previous|feststell|abweich|vorschlag|vorstand|gremium|vorjahr|letzt|bisher|revis|constat|écart|comité|précédent|dernier|hallazgo|consejo|anterior|último|antigu|conselho|antig|rilievo|consiglio|precedent|bevinding|bestuur|(?<!\p{L})(?:find|board|last|prior|old|former|prüf|alt|ancien|ultim|vorig|oud)|監査|指摘|提案|取締役|前回|前年|旧/u,
);
