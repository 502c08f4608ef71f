/**
 * Further ways in which writers keep a place, beside those that open with a word of their language:
 * "[a preencher]", "[rellenar]", "Contacto: <nome>", "XX/XX/XXXX".
 */
export const keptInBrackets: readonly RegExp[] = [
  /(?<!\[)\[(?:(?:a|por|para|ainda por|aún por|falta|pendiente de|pendente de|da|noch|bitte) )?(?:preencher|rellenar|cumplimentar|especificar|riempire|auszufüllen|ausfüllen)(?!\p{L})[^\]\n[]{0,80}\](?![([:])/giu,
  /(?<!\[)\[(?:por|a|pendiente de|pendente de|ainda por|aún por) (?:insertar|inserir|introducir|introduzir|incluir|añadir|acrescentar|adicionar|actualizar|atualizar|detallar|detalhar|asignar|atribuir|designar|nombrar|nomear|decidir|concretar|concretizar)(?!\p{L})[^\]\n[]{0,80}\](?![([:])/giu,
  /(?<!\[)\[(?:insertar|introducir|introduzir) [^\]\n[]{2,80}\](?![([:])/giu,
  // What waits behind a label is a place; behind a label for the status it says how far a task is.
  /(?<=(?<!(?:estado|estatus|status|situación|situação|situacao|stato|statut|état|stand|状況|状態)[\s*_]{0,4})[:：]\s{0,2})\[(?:pendiente|pendente|pending|ausstehend|en attente|in sospeso|openstaand|保留)\](?![([:])/giu,
];

/** Behind a label only: a letter to send has such names on purpose, and a rule for names of files is made of them. */
export const namesBehindLabels: readonly RegExp[] = [
  /(?<=[\p{L})][\s*_]{0,4}[:：]\s{0,3})(?<!(?:betreff|subject|objet|asunto|assunto|oggetto|onderwerp|datei|file|format|formato|kennzeichnung)[^\n:：]{0,30}[:：]\s{0,3})<(?:nome|nombre|nom|naam|name|apellidos|cargo|puesto|função|fonction|ruolo|functie|fecha|datum|teléfono|telefone|telefono|téléphone|telefon|telefoon|correo|responsable|responsável|responsabile|verantwortliche[rn]?)(?: [^<>\n=/]{1,40})?>(?=\s*(?:[.,;|]|$))/gimu,
];

/** A date that is left open. */
export const openDates: readonly RegExp[] = [
  // How dates are written is also said in rules for forms, and numbers of versions look like short ones.
  /(?<![\p{L}\p{N}/.-])(?<!(?:format|schreib|schrieb|written|écri|escrib|escrit|escreve|scri[tv]|schrijf|notat)[^\n]{0,80})XX(?<mark>[/.-])XX\k<mark>(?:20XX|XXXX)(?![\p{L}\p{N}/-]|\.X)/giu,
  /(?<=(?:date|datum|fecha|data|approved|approval|freigabe|freigegeben|review|prüfung|revisión|revisão|revisione|révision)[^\n:：|]{0,20}[:：|]\s{0,3}[*_]{0,2})XX(?<mark>[/.-])XX\k<mark>XX(?![\p{L}\p{N}/-]|\.X)/giu,
];
