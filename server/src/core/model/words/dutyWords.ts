/** What a heading says above tables of who does what in the cloud, or of duties that are shared. */
export const sharedDuties =
  /cloud|クラウド|\b(?:[ips]aas|cs[pc]|27017|27018|cld\.\d+)\b|\bshared (?:responsibilit|dut|role)|\b(?:division|split|sharing) of (?:responsibilit|dut)|(?:geteilte|gemeinsame|aufgeteilte) (?:verantwort|zuständig|pflicht)|responsabilités? (?:partagée|conjointe)|responsabilidad(?:es)? compartida|responsabilidades? (?:partilhada|compartilhada)|responsabilità condivis|gedeelde verantwoordelijk|(?:共有|共同)責任|責任(?:共有|分界|分担)/iu;
