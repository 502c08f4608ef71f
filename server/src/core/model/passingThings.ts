/** Whether a label or heading names what is itself valid or looked at for a time: "Root certificate", "Ausnahme Bonn", "Access rights". */
export function namesPassingThing(text: string): boolean {
  return passingThings.test(text);
}

/** Certificates, contracts, exceptions, insurances, offers, keys, rights and suppliers. */
const passingThings =
  /certifi[ck]|zertifikat|licen[cs]|lizenz|(?<!\p{L})contra[ct]|vertr[aä]g|convenz|exception|ausnahme|waiver|dérogation|excepci|exceç|eccezion|deroga|uitzondering|ontheffing|warrant(?:y|ies)|insurance|versicherung|assurance|seguro|assicurazione|verzekering|(?<!\p{L})(?:offers?|permits?|tokens?|keys?|angebote?|schlüssel|garant[ií][ae]s?)(?!\p{L})|access rights|zugriffsrecht|berechtigung|droits d['’]accès|derechos de acceso|direitos de acesso|diritti di accesso|toegangsrecht|supplier|lieferant|fournisseur|proveedor|fornecedor|fornitor[ei]|leverancier|証明書|契約|例外|ライセンス|アクセス権|委託先/iu;
