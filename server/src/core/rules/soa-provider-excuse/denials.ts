/** How a Japanese sentence ends that denies what was said, or tells that it is over. */
export const japaneseDenial =
  '(?:ない|なし|なく|無し|ません|おらず|せず|ずに|皆無|ゼロ|存在し|終了|廃止|退去|解約)';

/**
 * Words of Spanish, Portuguese and Italian that tell of something that came to its end: then a participle
 * before them only says which thing it was, as in "the devices run by the provider were given back".
 */
export const toldAsEnded =
  /(?<!\p{L})(?:termin(?:ó|aron|ou|aram|ad[oa]s?|at[oaie])|retir(?:ó|aron|ou|aram|ad[oa]s?)|rescindi\p{L}*|cerr(?:ó|aron|ad[oa]s?)|vend(?:ió|ieron|id[oa]s?|eu|eram|ut[oaie])|encerr(?:ou|aram|ad[oa]s?)|devolv\p{L}*|devuel\p{L}*|ces(?:ó|aron)|cess(?:ou|aram|at[oaie])|finaliz(?:ó|aron|ou|aram)|desde que se)(?!\p{L})/u;
