/**
 * Whether a reason says no more than that others see to it, without a word for a provider: "Not our
 * responsibility", "Our data centre does this". `read` is in small letters. A reason that also says
 * what there is none of ("not our task: no own premises") is left alone.
 */
export function isNotOurs(read: string): boolean {
  const found = excuse.exec(read);
  return (
    found !== null &&
    !lacking.test(read.slice(0, found.index) + read.slice(found.index + found[0].length))
  );
}

/** Who is not named: at the beginning of the reason, or behind what somebody else does. */
const excuse = new RegExp(
  [
    String.raw`^(?:(?:this|that|it) is |it's |that's )?not (?:within )?our (?:responsibility|job|task|duty)(?! to\b)`,
    String.raw`\b(?:takes care|looks after|handles|sees to|runs|does)\b[^.;]{0,60}[,;] so (?:this|that|it) is not ours\b`,
    String.raw`^(?:(?:das|dies|es) ist )?nicht unsere (?:verantwortung|aufgabe|sache|zuständigkeit)(?!\p{L})`,
    String.raw`^(?:liegt )?nicht in unserer (?:verantwortung|zuständigkeit)(?!\p{L})`,
    String.raw`^(?:ce n['’]est )?pas (?:de )?(?:notre|nos) (?:responsabilité|ressort|tâche)`,
    String.raw`^no es (?:nuestra (?:responsabilidad|tarea|competencia)|responsabilidad nuestra)`,
    String.raw`^não é (?:da )?(?:nossa (?:responsabilidade|tarefa|competência)|responsabilidade nossa)`,
    String.raw`^non è (?:di )?nostra (?:responsabilità|competenza)`,
    String.raw`^(?:(?:dit|dat) is )?niet onze (?:verantwoordelijkheid|taak|zaak)(?!\p{L})`,
    '^(?:当社|弊社|自社|当院|当組織|当機構)の(?:責任|責務|担当)(?:範囲)?(?:では(?:ない|ありません)|外)',
    String.raw`^(?:our|the) data cent(?:er|re) (?:does (?:it|this|that)|takes care|looks after|sees to|handles (?:it|this|that)|is responsible)`,
    String.raw`^(?:das|unser) rechenzentrum (?:macht|erledigt|übernimmt|regelt) (?:das|dies|es)(?!\p{L})`,
    String.raw`^(?:das )?(?:macht|erledigt|übernimmt|regelt) (?:das|unser) rechenzentrum(?!\p{L})`,
    String.raw`^(?:le|notre) (?:centre de données|data ?cent(?:er|re)) s['’]en (?:charge|occupe)`,
    String.raw`^(?:el|nuestro) (?:centro de datos|cpd|data ?center) (?:se (?:encarga|ocupa)|lo (?:hace|gestiona))`,
    String.raw`^(?:o (?:nosso )?)(?:centro de dados|data ?center|datacenter) (?:cuida|trata|encarrega-se)`,
    String.raw`^(?:se ne occupa il (?:nostro )?data ?center|il (?:nostro )?data ?center se ne occupa)`,
    String.raw`^(?:het|ons) (?:datacenter|datacentrum) (?:regelt|doet|verzorgt|beheert) (?:dit|dat|het)`,
  ].join('|'),
  'u',
);

/** What a reason says that there is none of. The French for "not applicable" names nothing. */
export const lacking =
  /(?<!\p{L})(?:no|none|nothing|nobody|without|kein\p{L}*|nichts|ohne|aucune?|rien|sans(?! objet)|sin|ning\p{L}*|sem|nenhum\p{L}*|senza|nessun\p{L}*|geen|zonder)(?!\p{L})|(?:have|has|run|own|need)s? no(?:t|ne)?\b|ない|なし/u;
