import type { HeaderWords } from './headerMeaning.js';

/** Dutch headers. */
export const dutchHeaders: HeaderWords = {
  measure: 'maatregel, maatregelen',
  control: `
    maatregel id, maatregel nr, maatregelnummer, beheersmaatregel id, bijlage a, control nr`,
  controlName: `
    beheersmaatregel, beheersmaatregelen`,
  title: 'titel, naam, omschrijving maatregel, naam maatregel',
  applicable: 'van toepassing, toepasselijk, toepasselijkheid, van toepassing ja nee',
  justification: `
    ~onderbouwing, ~motivering, ~motivatie, ~reden, rechtvaardiging, toelichting, reden in of uitsluiting,
    grondslag, grondslag van het besluit, grondslag besluit, grondslag in of uitsluiting`,
  inclusionReason: `
    reden van opname, reden van selectie, reden voor opname, grondslag van opname, grondslag voor opname,
    grondslag opname`,
  exclusionReason: `
    reden van uitsluiting, reden voor uitsluiting, motivering uitsluiting, grondslag van uitsluiting,
    grondslag voor uitsluiting, grondslag uitsluiting`,
  status: 'implementatiestatus, geimplementeerd, stand van zaken, volwassenheid',
  implementation: 'implementatie, wijze van implementatie, invulling',
  responsibility: 'verantwoordelijkheid',
  owner: 'eigenaar, verantwoordelijke, risico eigenaar, risicoeigenaar, verantwoordelijk',
  evidence: 'bewijs, bewijsstuk, beleid, documenten, bewijslast, verwijzing',
  risks: 'risicos, gekoppelde risicos',
  riskId: 'risico id, risico nr, risiconummer',
  risk: `
    risico, risico omschrijving, risicobeschrijving, omschrijving risico, wat kan er gebeuren,
    wat kan er misgaan, wat er mis kan gaan, wat er kan gebeuren`,
  asset: 'bedrijfsmiddel, bedrijfsmiddelen, informatiemiddel',
  threat: 'dreiging, bedreiging, dreigingen',
  vulnerability: 'kwetsbaarheid, kwetsbaarheden',
  likelihood: 'kans, waarschijnlijkheid',
  impact: 'gevolg, effect',
  level: 'risiconiveau, risicoscore, risicowaarde',
  treatment: 'behandeling, risicobehandeling, behandeloptie',
  residual: `
    restrisico, residueel risico, netto risico, na maatregelen, na behandeling, risico na maatregelen, risico na behandeling, restniveau`,
  review: 'beoordeling, volgende beoordeling, herziening',
  activity: 'activiteit, taak',
  clause: 'clausule, hoofdstuk, paragraaf',
  number: 'nummer',
  foreign: 'eis, ~avg, artikel, wet',
  supplier: 'leverancier',
  service: 'dienst',
  classification: 'classificatie, soort, locatie',
  remarks: 'opmerkingen, opmerking, uitleg',
  description: 'omschrijving, beschrijving',
  none: 'thema, categorie',
};

/** Japanese headers. Full-width forms are compared as their plain ones; words have no gaps. */
export const japaneseHeaders: HeaderWords = {
  control: `
    管理策番号, 管理策ID, 管理策No, 附属書A, 附属書A番号, 附属書A管理策, 管理策コード`,
  controlName: '管理策, 管理策等, セキュリティ管理策',
  controlMapping: `
    関連管理策, 対応管理策, 適用管理策, 適用する管理策, 採用管理策, 箇条/管理策,
    対応箇条/管理策`,
  title: '管理策名, 管理策名称, 名称, タイトル, 管理策の名称, 表題',
  applicable: `
    適用, 適用可否, 適用有無, 適用の有無, 適用状況, 採否, 適用/除外, 適用・除外, 適用除外,
    要否, 採用, 適否, 採用可否, 適用性, 適用区分, 適用判定`,
  justification: `
    適用/除外の理由, 適用・除外の理由, 理由, 適用又は除外の理由, 選択理由, 採否理由,
    適用/適用除外の理由, 適用または除外の理由, 根拠・理由`,
  inclusionReason: '適用理由, 採用理由, 適用の理由, 適用する理由',
  exclusionReason: `
    除外理由, 適用除外理由, 除外の理由, 適用除外の理由, 適用しない理由, 不採用理由`,
  status: `
    実施状況, 実装状況, 導入状況, 実施状態, 状況, ステータス, 状態, 進捗, 対応状況, 実施の有無`,
  implementation: '実施内容, 実装内容, 実施方法, 実施概要, 対策内容, 実装方法',
  cloudGuidance: 'クラウド, クラウドの手引, クラウド固有の実施内容, クラウドサービスの手引',
  responsibility: '責任分界, 責任分担, 責任範囲',
  owner: `
    責任者, 管理責任者, 所有者, リスク所有者, 担当, 担当者, 主管部署, 担当部署, リスクオーナー,
    管理者, 主管部門, 主管課, 主管, 対応責任者, 所管, 所管部署, 所管部門, 所管課, リスク管理者`,
  evidence: `
    実装文書, 関連文書, 証跡, 証拠, エビデンス, 根拠文書, 文書, 規程, 関連規程, 該当文書,
    参照文書`,
  risks: '関連リスク, リスクID一覧, 対応リスク',
  riskId: 'リスクID, リスク番号, リスクNo, リスク識別番号',
  risk: 'リスク, リスク内容, リスクの内容, リスク概要, リスク名, リスクシナリオ, 起こり得ること, 起こりうること, 何が起こるか',
  asset: '資産, 関連資産, 情報資産, 資産名, 対象資産, 情報資産名',
  threat: '脅威, 脅威の内容, 脅威内容, 想定される脅威, 想定脅威',
  vulnerability: `
    ぜい弱性, 脆弱性, 脆弱点, ぜい弱性の内容, 脆弱性の内容, ぜい弱性内容, 脆弱性内容`,
  likelihood: '発生可能性, 起こりやすさ, 発生確率, 発生頻度, 可能性',
  impact: '影響度, 影響, 影響の大きさ, 結果',
  level: 'リスクレベル, リスク値, 現状リスク値, リスク評価値, リスク評価, リスク度',
  treatment: `
    対応方針, リスク対応, 対応策, 対応, 対応方法, リスク対応方針, リスク対応策, 対応区分,
    対策の選択, 対応の選択, リスク対応の選択, リスク対応の選択肢, 対応の選択肢, 処理方法, リスク処置,
    リスクの処置, リスク対応区分, 対応選択`,
  residual:
    '残留リスク, 残留リスク値, 残存リスク, 対応後リスク値, 残留リスクレベル, 残存リスク値, 対策後リスク値',
  review: 'レビュー日, 次回レビュー, 見直し日, 見直し, 次回見直し日',
  activity: '活動, 作業, 業務, タスク, 責任項目',
  clause: '箇条, 要求事項, 条項, 対応箇条, 規格要求事項, 要求事項番号, 箇条番号',
  number: '番号, 項番, 識別子, 通番, №, 管理番号, 管理No, 整理番号, 管理ID',
  foreign: '規制名, 法令名, 関連条項, 遵守事項, 条文, 不適合No, 文書ID, 記録名',
  supplier: '供給者, 委託先, 提供者, 取引先, サプライヤー',
  service: 'サービス名, サービス, 委託業務',
  classification: '分類, 種別, 保管場所, 機密性, 設置場所, 機密区分',
  remarks: '備考, コメント, 補足, 特記事項',
  description: '概要, 内容, 説明',
  none: 'カテゴリ, 資産価値, 期限, 優先度',
};
