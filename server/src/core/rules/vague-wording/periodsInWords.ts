/**
 * Periods that sentences give without a figure, by language: a number in words before a unit of time
 * ("four hours", "vier Werktagen"), a period that one unit makes ("within a week"), and days that are
 * told by another ("the same day"). Spaces stand for any gap between words. That a day comes
 * ("one day", "eines Tages") is none by itself.
 */
export const periodsInWords = {
  english: [
    `(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty(?:-(?:four|eight|one))?|thirty(?:-six)?|forty(?:-eight|-five)?|sixty|seventy-two|ninety) ${anyWord()}(?:minutes|hours|days|weeks|fortnights|months|quarters|years)`,
    `(?:within|in|after|per|for|than|of|by) (?:an?|one|half an?) ${anyWord()}(?:minute|hour|day|week|fortnight|month|quarter|year)`,
    'per (?:hour|day|week|month|quarter|year)',
    `(?:the )?(?:same|next|following) (?:working |business |calendar )?(?:day|morning|week|month|quarter)`,
    'end of (?:the )?(?:same |next |working |business )?(?:day|shift|week|month|quarter|year)',
    ...['overnight', 'nightly', 'by (?:noon|midnight)'],
  ],
  german: [
    `(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|fünfzehn|zwanzig|vierundzwanzig|dreißig|dreissig|achtundvierzig|sechzig|neunzig) ${anyWord()}(?:minuten|stunden|(?:arbeits|werk|kalender|bank|geschäfts)?tagen?|wochen|monaten?|quartalen?|jahren?)`,
    `(?:(?:innerhalb|binnen|innert|in|nach|von|vor) eine[rsmn]?|innerhalb|binnen|innert|pro|je) (?:minute|stunde|(?:arbeits|werk|kalender)?tag(?:es|e)?|woche|monat(?:s|es)?|quartals?|jahr(?:es)?)`,
    '(?:am|bis zum|noch am) (?:selben|gleichen|nächsten|folgenden) (?:arbeits|werk|kalender)?tag',
    'ende (?:des|der) (?:arbeits|werk)?(?:tages|schicht|woche|monats|quartals|jahres)',
    ...['taggleich', 'tagesgleich', 'stündlich', 'nächtlich', 'tags darauf'],
  ],
  french: [
    `(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt(?:-quatre)?|trente|quarante-huit|soixante(?:-douze)?|quatre-vingt-dix) ${anyWord()}(?:minutes|heures|jours|semaines|mois|trimestres|semestres|ans|années)`,
    `(?:(?:sous|dans|en|après|avant|de) une? |d['’]une? |(?:sous|dans) l['’]|par )(?:heure|jour|semaine|mois|trimestre|semestre|an|année)`,
    '(?:le|dans la) (?:jour|journée|semaine) même',
    '(?:le même jour|la même (?:journée|semaine)|le lendemain|le jour (?:ouvré )?suivant)',
    `fin (?:de la |du |de l['’])(?:journée|semaine|mois|trimestre|année)`,
  ],
  spanish: [
    `(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|veinticuatro|treinta|cuarenta y ocho|sesenta|setenta y dos|noventa) (?:minutos|horas|días|semanas|meses|trimestres|semestres|años)`,
    '(?:(?:en|de|dentro de) una? |por |a la )(?:hora|día|semana|mes|trimestre|semestre|año)',
    'al (?:mes|trimestre|semestre|año)',
    '(?:el )?mismo día(?: hábil)?',
    '(?:la misma (?:jornada|semana)|el día (?:hábil )?siguiente|el siguiente día hábil)',
    'fin(?:al)? (?:de la|del) (?:jornada|día|semana|mes|trimestre|año)',
  ],
  portuguese: [
    `(?:dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte(?: e quatro)?|trinta|quarenta e oito|sessenta|setenta e duas|noventa) (?:minutos|horas|dias|semanas|meses|trimestres|semestres|anos)`,
    '(?:(?:em|de|dentro de) uma? |numa? |por |à )(?:hora|dia|semana|mês|trimestre|semestre|ano)',
    'ao (?:mês|trimestre|semestre|ano)',
    '(?:no )?mesmo dia(?: útil)?',
    '(?:na mesma (?:jornada|semana)|no dia (?:útil )?seguinte|no (?:próximo|seguinte) dia útil)',
    '(?:fim|final) (?:da|do) (?:jornada|expediente|dia|semana|mês|trimestre|ano)',
  ],
  italian: [
    `(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti|ventiquattro|trenta|quarantotto|sessanta|settantadue|novanta) (?:minuti|ore|giorni|settimane|mesi|trimestri|semestri|anni)`,
    `(?:(?:entro|in|dopo|per) (?:una? |un['’])|al |alla |all['’]|entro l['’])(?:ora|giorno|settimana|mese|trimestre|semestre|anno)`,
    '(?:lo|nello|entro lo) stesso giorno',
    '(?:in giornata|entro la giornata|la stessa (?:giornata|settimana)|il giorno (?:lavorativo )?(?:dopo|successivo|seguente))',
    `fine (?:della |del |dell['’])(?:giornata|settimana|mese|trimestre|anno)`,
  ],
  dutch: [
    `(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien|vijftien|twintig|vierentwintig|dertig|achtenveertig|zestig|negentig) ${anyWord()}(?:minuten|uur|uren|(?:werk|kalender)?dagen|weken|maanden|kwartalen|jaar|jaren)`,
    '(?:binnen|in|na|per) (?:een|één|het) (?:uur|(?:werk)?dag|week|maand|kwartaal|jaar)',
    'per (?:uur|dag|week|maand|kwartaal|jaar)',
    '(?:dezelfde|de volgende) (?:werk)?dag',
    '(?:einde|eind) van (?:de|het) (?:werkdag|dag|week|maand|kwartaal|jaar)',
  ],
} as const;

/** "four working days", "zwei volle Stunden". */
function anyWord(): string {
  return String.raw`(?:\p{L}+ )?`;
}
