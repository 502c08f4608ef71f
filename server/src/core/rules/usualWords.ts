import type { InEachTextLanguage } from './textLanguage.js';

/** What a cell that holds a single word is about. */
export type CellKind = 'applicable' | 'status' | 'treatment' | 'level' | 'party';

/** The words that cells usually hold, in the language of the document, whatever the editor speaks; of a status from done to not begun. */
export const usualWords: InEachTextLanguage<Readonly<Record<CellKind, readonly string[]>>> = {
  en: {
    applicable: ['Yes', 'No', 'To be confirmed'],
    status: [
      'Implemented',
      'Partially implemented',
      'Planned',
      'Not implemented',
      'Not applicable',
    ],
    treatment: ['Mitigate', 'Accept', 'Avoid', 'Transfer'],
    level: ['Low', 'Medium', 'High', 'Critical'],
    party: ['CSP', 'CSC', 'Shared'],
  },
  de: {
    applicable: ['Ja', 'Nein', 'Zu klären'],
    status: ['Umgesetzt', 'Teilweise umgesetzt', 'Geplant', 'Nicht umgesetzt', 'Nicht anwendbar'],
    treatment: ['Mindern', 'Akzeptieren', 'Vermeiden', 'Übertragen'],
    level: ['Niedrig', 'Mittel', 'Hoch', 'Kritisch'],
    party: ['CSP', 'CSC', 'Geteilt'],
  },
  fr: {
    applicable: ['Oui', 'Non', 'À définir'],
    status: [
      'Mise en œuvre',
      'Partiellement mise en œuvre',
      'Planifiée',
      'Non mise en œuvre',
      'Non applicable',
    ],
    treatment: ['Réduire', 'Accepter', 'Éviter', 'Transférer'],
    level: ['Faible', 'Moyen', 'Élevé', 'Critique'],
    party: ['CSP', 'CSC', 'Partagée'],
  },
  es: {
    applicable: ['Sí', 'No', 'Por definir'],
    status: [
      'Implementado',
      'Parcialmente implementado',
      'Planificado',
      'No implementado',
      'No aplica',
    ],
    treatment: ['Mitigar', 'Aceptar', 'Evitar', 'Transferir'],
    level: ['Bajo', 'Medio', 'Alto', 'Crítico'],
    party: ['CSP', 'CSC', 'Compartida'],
  },
  pt: {
    applicable: ['Sim', 'Não', 'Pendente'],
    status: [
      'Implementado',
      'Parcialmente implementado',
      'Planejado',
      'Não implementado',
      'Não aplicável',
    ],
    treatment: ['Mitigar', 'Aceitar', 'Evitar', 'Transferir'],
    level: ['Baixo', 'Médio', 'Alto', 'Crítico'],
    party: ['CSP', 'CSC', 'Compartilhada'],
  },
  it: {
    applicable: ['Sì', 'No', 'Da definire'],
    status: ['Attuato', 'Parzialmente attuato', 'Pianificato', 'Non attuato', 'Non applicabile'],
    treatment: ['Mitigare', 'Accettare', 'Evitare', 'Trasferire'],
    level: ['Basso', 'Medio', 'Alto', 'Critico'],
    party: ['CSP', 'CSC', 'Condivisa'],
  },
  nl: {
    applicable: ['Ja', 'Nee', 'Nog te bepalen'],
    status: [
      'Geïmplementeerd',
      'Deels geïmplementeerd',
      'Gepland',
      'Niet geïmplementeerd',
      'Niet van toepassing',
    ],
    treatment: ['Verminderen', 'Accepteren', 'Vermijden', 'Overdragen'],
    level: ['Laag', 'Midden', 'Hoog', 'Kritiek'],
    party: ['CSP', 'CSC', 'Gedeeld'],
  },
  ja: {
    applicable: ['はい', 'いいえ', '未定'],
    status: ['実施済み', '一部実施', '計画中', '未実施', '対象外'],
    treatment: ['低減', '受容', '回避', '移転'],
    level: ['低', '中', '高', '重大'],
    party: ['CSP', 'CSC', '共同'],
  },
};
