/** What a heading says above tables of who does what in the cloud, or of duties that are shared. */
const sharedDuties =
  /cloud|クラウド|\b(?:[ips]aas|cs[pc]|27017|27018|cld\.\d+)\b|\bshared (?:responsibilit|dut|role)|\b(?:division|split|sharing) of (?:responsibilit|dut)|(?:geteilte|gemeinsame|aufgeteilte) (?:verantwort|zuständig|pflicht)|(?:aufteilung|verteilung) der (?:verantwort|zuständig)|responsabilités? (?:partagée|conjointe)|partage des responsabilités|(?:reparto|distribución) de responsabilidades|(?:partilha|divisão|repartição) de responsabilidades|ripartizione delle responsabilità|verdeling van (?:de )?verantwoordelijk|responsabilidad(?:es)? compartida|responsabilidades? (?:partilhada|compartilhada)|responsabilità condivis|gedeelde verantwoordelijk|(?:共有|共同)責任|責任(?:共有|分界|分担)/i;

/** A matrix of who does what, which any project may have. */
const dutyMatrix =
  /\bresponsibilit(?:y|ies) matrix|(?:verantwort[a-zäöüß]*|zuständigkeits)-?matrix|matri(?:ce|z) d(?:e|es|elle|i)(?: las)? respons[aá]bil|verantwoordelijkhe(?:id|den)s?matrix/i;

/** What a heading or title says of the tables below: that they are of the cloud or of shared duties, or a matrix of anything. */
export type DutiesBelow = 'shared' | 'matrix';

export function dutiesBelow(text: string): DutiesBelow | undefined {
  if (sharedDuties.test(text)) {
    return 'shared';
  }
  return dutyMatrix.test(text) ? 'matrix' : undefined;
}
