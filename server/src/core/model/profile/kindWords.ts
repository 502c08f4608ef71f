import type { DocumentKind } from '../frontMatter.js';

/** Words of a title or file name that tell the kind of a document. */
export interface KindWords {
  readonly kind: DocumentKind;
  readonly words: RegExp;
  /** Words that documents of other fields bear as well, as "policy" and "plan". */
  readonly generic?: true;
}

/** In this order: the more exact words before those that they contain. */
export const kindWords: readonly KindWords[] = [
  {
    kind: 'statement-of-applicability',
    words:
      /statements? of applicability|\bsoa\b|anwendbarkeitserkl[äa]e?rung|erkl[äa]rung zur anwendbarkeit|d[ée]claration d.applicabilit[ée]|declaraci[óo]n de aplicabilidad|declara[çc][ãa]o de aplicabilidade|dichiarazione di applicabilit[àa]|verklaring van toepasselijkheid|適用宣言書/i,
  },
  {
    kind: 'policy',
    words:
      /information[- ]security[- ]polic|isms polic|cloud security polic|access[- ]control[- ]polic|acceptable[- ]use|informationssicherheits(?:leit|richt)linie|politique de s[ée]curit[ée] (?:de l.information|d[ue]s? syst[èe]mes? d.information)|\bpssi\b|pol[íi]tica de seguridad de la informaci[óo]n|pol[íi]tica de seguran[çc]a da informa|politica (?:di|per la) sicurezza delle informazioni|informatiebeveiligingsbeleid|情報セキュリティ(?:基本)?方針/i,
  },
  // A policy on incidents or on continuity is a policy, whatever its subject.
  {
    kind: 'policy',
    words:
      /\bpolic(?:y|ies)\s*(?:[([].*)?$|(?:richt|leit)linie\s*$|^politi(?:que|ca)\b|^pol[íi]tica\b|beleid\s*$|(?:方針|ポリシー)\s*$/i,
    generic: true,
  },
  {
    kind: 'risk-treatment-plan',
    words:
      /risk treatment|risikobehandlung|traitement des risques|tratamiento de(?: los)? riesgos|tratamento d[eo]s? riscos|trattamento de[il] risch[io]|risicobehandel|リスク対応/i,
  },
  {
    kind: 'record',
    words:
      /risk (?:assessment|analysis) (?:report|results?)|risiko(?:bewertungs|beurteilungs|analyse)bericht|rapport d.(?:analyse|appr[ée]ciation) des risques|informe de (?:evaluaci[óo]n|an[áa]lisis) de riesgos|relat[óo]rio de (?:avalia[çc][ãa]o|an[áa]lise) de risc|rapporto di valutazione d|リスク(?:アセスメント|評価)報告/i,
  },
  {
    kind: 'risk-methodology',
    words:
      /risk (?:assessment|analysis|management)(?: and [a-z]+)? (?:method\w*|procedure|process|policy|approach)|risk method|risikomethod|risikobewertung|risikobeurteilung|risikomanagement|m[ée]thode d.(?:analyse|appr[ée]ciation)|appr[ée]ciation des risques|metodolog[íi]a .*riesgos|metodologia .*risc|proces[os]o de .*riesgos|processo d[ei] .*(?:riscos|risch[io])|risicobeoordeling|リスクアセスメント|リスク評価/i,
  },
  {
    kind: 'risk-register',
    words:
      /risks? register|register of risks|risk log|risikoregister|risikoverzeichnis|risikoliste|registre des risques|(?:registro|matriz|mapa) de(?: los)? riesgos|(?:registr?o|matriz|mapa) d[eo]s? riscos|(?:registro|matrice) dei rischi|risicoregister|リスク台帳|リスク登録/i,
  },
  {
    kind: 'asset-inventory',
    words:
      /asset (?:inventory|register|list)|inventory of assets|asset-?inventar|asset-?register|inventar der werte|inventaire des actifs|inventario de(?: los)? activos|invent[áa]rio de ativos|inventario degli asset|activaregister|情報資産台帳|資産台帳|資産目録/i,
  },
  {
    kind: 'supplier-register',
    words:
      /(?:supplier|vendor|third[- ]party) (?:register|list|inventory)|lieferanten(?:register|verzeichnis|liste)|registre des fournisseurs|registro de proveedores|registo de fornecedores|registro dei fornitori|leveranciersregister|供給者台帳|委託先(?:台帳|一覧)/i,
  },
  {
    kind: 'responsibility-matrix',
    words:
      /(?:shared )?responsibilit(?:y|ies) matrix|shared responsibilit|\braci\b|verantwortlichkeitsmatrix|verantwortungsmatrix|matrice des responsabilit|matriz de responsabilidad|matrice (?:delle|di) responsabilit|verantwoordelijkheidsmatrix|責任分担/i,
  },
  {
    kind: 'incident-response-plan',
    words:
      /incident (?:response|management|handling)|incidents? plan|vorfall(?:reaktion|management|behandlung)|sicherheitsvorf[äa]ll|r[ée]ponse aux incidents|gestion des incidents|respuesta (?:a|ante) incidentes|gesti[óo]n de incidentes|resposta a incidentes|gest[ãa]o de incidentes|risposta agli incidenti|gestione degli incidenti|incidentrespons|インシデント(?:対応|管理)/i,
  },
  {
    kind: 'continuity-plan',
    words:
      /(?:business )?continuity|disaster recovery|notfall(?:plan|handbuch|vorsorge)|gesch[äa]ftskontinuit|betriebskontinuit|wiederanlauf|continuit[ée] d.activit|continuidad|continuidade|continuit[àa] operativa|bedrijfscontinu|事業継続/i,
  },
  {
    kind: 'scope',
    words:
      /isms scope|scope of the (?:isms|information security)|scope statement|geltungsbereich|anwendungsbereich|p[ée]rim[èe]tre du (?:smsi|syst[èe]me de management)|(?:domaine|champ) d.application d[ue] (?:l.)?(?:smsi|isms|syst[èe]me|management)|^domaine d.application$|(?:alcance|[áa]mbito(?: de aplicaci[óo]n)?) del (?:sgsi|sistema de gesti[óo]n)|(?:escopo|[âa]mbito|alcance)(?: de aplica[çc][ãa]o)? do (?:sgsi|sistema de gest[ãa]o)|campo di applicazione|(?:ambito|perimetro)(?: di applicazione)? del (?:sgsi|sistema di gestione)|toepassingsgebied|(?:reikwijdte|scope) van het (?:isms|managementsysteem)|適用範囲/i,
  },
  // How audits and reviews are done is told by a procedure; what they found by the report.
  {
    kind: 'procedure',
    words:
      /(?:audit|management review)s? (?:procedure|process|sop)\b|audit(?:verfahren|prozess)|proc[ée]dure d.audit|procedimiento de auditor|procedimento de auditoria|procedura di audit|監査手順|マネジメントレビュー手順/i,
  },
  {
    kind: 'management-review',
    words:
      /management reviews?|managementbewertung|management-?review|revue de direction|revisi[óo]n (?:por|de) la (?:alta )?(?:direcci[óo]n|gerencia)|an[áa]lise cr[íi]tica (?:pela|da|de) (?:alta )?dire[çc][ãa]o|revis[ãa]o pela gest[ãa]o|riesame della direzione|directiebeoordeling|マネジメントレビュー/i,
  },
  {
    kind: 'audit-report',
    words:
      /audit (?:report|findings|plan|programme|program)|internal audit|auditbericht|internes audit|auditprogramm|rapport d.audit|audit interne|informe de auditor[íi]a|auditor[íi]a interna|relat[óo]rio de auditoria|auditoria interna|rapporto di audit|audit interno|auditrapport|interne audit|監査報告|内部監査/i,
  },
  {
    kind: 'objectives',
    words:
      /(?:information )?security objectives|sicherheitsziele|objectifs de s[ée]curit|objetivos de (?:la )?seguri?[dn][aç]|obiettivi (?:di|per la) sicurezza|beveiligingsdoelstelling|セキュリティ目的/i,
  },
  {
    kind: 'policy',
    words:
      /\bpolic(?:y|ies)\b|richtlinie|leitlinie|politique|pol[íi]tica|\bbeleid|beleid\b|方針|ポリシー/i,
    generic: true,
  },
  {
    kind: 'procedure',
    words:
      /\bprocedures?\b|\bsop\b|verfahren(?:sanweisung)?|arbeitsanweisung|proc[ée]dure|procedimiento|procedimento|procedura|手順/i,
    generic: true,
  },
  {
    kind: 'record',
    words:
      /master (?:document )?(?:list|register)|list of (?:isms )?documents|document register|lista ma?estra|lista mestra|liste ma[îi]tresse|elenco (?:generale )?(?:dei )?documenti|dokumenten(?:liste|verzeichnis)|documentenlijst|文書管理台帳|文書一覧/i,
    generic: true,
  },
  {
    kind: 'record',
    words:
      /\brecords?\b|\bminutes\b|protokoll|proc[èe]s-verbal|\bacta\b|\bverbale\b|notulen|記録|議事録/i,
    generic: true,
  },
];

/** Words that say a text is about the security of information. */
export const securityWords =
  /information security|\bisms\b|\bsgsi\b|\bsmsi\b|informationssicherheit|s[ée]curit[ée] de l.information|seguridad de la informaci|seguran[çc]a da informa|sicurezza delle informazioni|informatiebeveiliging|情報セキュリティ|セキュリティ(?:ホワイトペーパー|ポリシー|規程)|security white ?paper|ISO(?:\/IEC)?\s?2700\d|ISO(?:\/IEC)?\s?27017/i;
