/** A month is known by how its name begins in any of the languages, and by the year behind it. */
export const date =
  /\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4}|\d{4}年|\b[QT][1-4][ /-]?20\d\d|(?<!\p{L})(?:[jg][aäe]n|fe[bv]|fév|mar|mär|maa|mrt|a[pbv]r|ma[iyg]|mei|jui?n|giu|jui?l|lug|a[ug]o|aug|aoû|sep|set|o[ckt]t|out|nov|de[cz]|dic|déc|ene)\p{L}*\.? (?:del? |\d{1,2}, )?\d{4}|(?<!\d)\d{1,2}\/20\d\d(?!\d)/giu;
