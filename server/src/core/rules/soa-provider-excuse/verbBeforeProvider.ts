import { japaneseDenial } from './denials.js';

/**
 * Who carries a control out, told behind the verb: "Um die Wartung kümmert sich der Dienstleister",
 * "Voor de koeling zorgt de leverancier". `@` stands for a provider with its article, in small letters.
 */
export const verbBeforeProvider: readonly string[] = [
  String.raw`(?<!\p{L})(?:leistet|besorgt|unterhält|hostet|administriert|organisiert) (?:(?:das|dies|es|für uns) ){0,2}@(?![-\wäöüß])`,
  // "Strom und Klima stellt der Betreiber des Rechenzentrums bereit", "De koeling stelt de verhuurder ter beschikking".
  String.raw`(?<!\p{L})(?:stell|führ|deck|wickel|setz|biete|nimm|nehm|hält|halt)(?:t|en|n)? (?:(?:das|dies|es|sie|uns|für uns) ){0,2}@(?: (?!nicht|kein)[\wäöüß@-]+){0,5} (?:bereit|zur verfügung|sicher|vor|durch|aus|wahr|ab|um|an|instand|aktuell)(?![-\wäöüß])`,
  String.raw`(?<!\p{L})(?:liefer|pfleg|reinig|bewach|schütz|sicher)(?:t|en|n) @(?![-\wäöüß]| (?:[\wäöüß-]+ ){0,2}(?:nicht|kein))`,
  String.raw`\b(?:stel(?:t|len)|voer(?:t|en)|neemt|nemen|bied(?:t|en)|houd(?:t|en)|lever(?:t|en)|dek(?:t|ken)) @(?: (?!niet|geen)[\w@-]+){0,5} (?:beschikbaar|ter beschikking|uit|aan|waar|bij|af|in stand|voor (?:zijn|haar|hun) rekening)(?![-\w])`,
  String.raw`\b(?:levert|verzekert|verleent|waarborgt|garandeert) @(?![-\w]| (?:[\w-]+ ){0,2}(?:niet|geen))`,
  String.raw`(?<!\p{L})(?:um|für) [\wäöüß/ -]{3,60} (?:kümmer(?:t|n) sich|sorg(?:t|en)) @(?![-\wäöüß])`,
  String.raw`\bvoor [\w/ -]{3,60} (?:zorgt|staat) @(?![-\w])|\bdaar zorgt @ voor\b`,
  // "Quem faz a manutenção é o fornecedor", "quem a faz é o fornecedor".
  String.raw`(?<![a-zà-ÿ])quem (?:[oa]s? )?(?:faz|realiza|gere|gerencia|mantém|assegura|assume|garante|executa|presta|opera|administra|trata|cuida)(?: [\wà-ÿ/ -]{3,60})? (?:é|são) @`,
  // Whose duty it is: "a manutenção é da empresa Tâmega"; equipment that is a provider's is another matter.
  String.raw`(?<![a-zà-ÿ])(?:manutenção|gestão|operação|exploração|vigilância|limpeza|monitorização|responsabilidade|mantenimiento|gestión|operación|explotación|vigilancia|limpieza|responsabilidad|manutenzione|gestione|vigilanza|pulizia|responsabilità) (?:é|es|è) (?:exclusiva )?@`,
  // "保守を行うのは委託先である".
  `(?:行う|行なう|行っている|実施する|担当する|担う|管理する|運用する|保守する)のは@(?!.*${japaneseDenial})`,
];

/** "Da manutenção trata o fornecedor", "Alla manutenzione provvede il fornitore", "De la maintenance se charge l’hébergeur". */
export const aboutIt =
  /(?:^|[.;,] )(?:(?:d[aeo]s?|del|della|dello|dei|degli|delle|du|al|alla|allo|ai|agli|alle) |(?:dell|all)['’])[^.;,@]{1,60} (?:trata|cuida|(?:ocupa|encarrega)-se|provvede|provvedono|pensa|se charge|s['’]occupe) @/u;
