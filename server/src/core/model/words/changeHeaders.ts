import { listed, normalised } from './normalise.js';

/** Whether the header `text` is that of what was until a change: "Before", "Previous decision". */
export function headsFormer(text: string): boolean {
  const header = normalised(text);
  return former.has(header) || formerBeside.test(header);
}

const former: ReadonlySet<string> = new Set(
  listed(`
    before, old, from, was, previously, formerly, until now, so far, before the change, old value,
    vorher, bisher, zuvor, alt, alter wert, von, vor der anderung,
    avant, ancien, ancienne, jusqu ici, ancienne valeur, antes, previo, anterior, valor anterior,
    até agora, prima, vecchio, vecchia, finora, was, voorheen, oud, voor de wijziging,
    変更前, 改訂前, 改定前, 旧, 以前, 前回`).map(normalised),
);

const formerBeside =
  /^(?:previous|former|old|earlier|bisherig\p{L}*|vorherig\p{L}*|fruher\p{L}*|alte[rs]?|ancien(?:ne)?|vieja|viejo|antigu[oa]|antig[oa]|vecchi[oa]|voorgaande|vorige|oude|旧) ?(?:decision|applicability|applicable|status|value|state|entscheidung|anwendbarkeit|wert|stand|decision|applicabilite|statut|valeur|etat|aplicabilidad|estado|valor|decisao|aplicabilidade|decisione|applicabilita|stato|valore|besluit|beslissing|toepasselijkheid|waarde|判定|適用|適用性|状態)$|^(?:decision|applicability|status|decision|applicabilite|statut|aplicabilidad|estado|decisao|aplicabilidade|decisione|applicabilita|stato) (?:before|precedente?|anterior|previa|antes|avant|prima)$/u;
