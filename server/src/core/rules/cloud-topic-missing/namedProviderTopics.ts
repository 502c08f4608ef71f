const provider = String.raw`\b(?:AWS|Amazon Web Services|(?:Microsoft )?Azure|GCP|Google Cloud|Oracle Cloud|OVH(?:cloud)?|Hetzner|IONOS|STACKIT|Scaleway|Exoscale)\b`;

/**
 * A provider of a cloud, by its name, that is told of an incident, in words that say so of the provider
 * itself: alerts of its tools and messages over it go to others. An expression for `iu`.
 */
export const namedProviderTold: string = [
  String.raw`${provider} (?:is|are|wird|werden|est|sera|es|será|è|viene|wordt)(?: [\p{L}\d]{1,15}){0,5}? (?:told|notified|informed|contacted|alerted|warned|benachrichtigt|informiert|verständigt|kontaktiert|unterrichtet|prévenue?|informée?|avertie?|alertée?|contactée?|informad[oa]|avisad[oa]|notificad[oa]|contactad[oa]|contatad[oa]|comunicad[oa]|informat[oa]|avvisat[oa]|contattat[oa]|ingelicht|verwittigd|geïnformeerd|gewaarschuwd)`,
  String.raw`\b(?:tells?|informs?|notif(?:y|ies)|contacts?|warns?|benachrichtigt|informiert|verständigt|prévient|informe|avertit|contacte|informa|avisa|notifica|contacta|contata|avvisa|contatta|informeert|verwittigt|waarschuwt) (?:a )?${provider}(?!\s(?:GuardDuty|Monitor|Sentinel|CloudWatch|Security|Lambda|DevOps|AD|Active|Defender|Chime|Connect)(?!\p{L}))`,
  String.raw`\b(?:support|service) (?:case|ticket|request)s? (?:with|at|to|bei|chez|con|com|bij) ${provider}`,
  String.raw`\b(?:report(?:ed|s)?|gemeldet|meldet|signal(?:é|e)|notificad[oa]|segnalat[oa]|gemeld) (?:to|an|bei|à|a|ao|ad|aan|bij) ${provider}`,
  String.raw`${provider}(?:に|へ)(?:も|は)?(?:通知|連絡|報告|通報)`,
].join('|');
