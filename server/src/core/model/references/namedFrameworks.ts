/** An id of another framework, with the framework's name as its readers call it. */
export interface FrameworkId {
  readonly start: number;
  readonly end: number;
  readonly framework: string;
}

interface Numbering {
  readonly framework: string;
  readonly ids: RegExp;
  /** What has to be named nearby; absent where the form of the ids leaves no doubt. */
  readonly named?: RegExp;
  /** What stands right before a number that could be anything; then nothing farther off counts but a header. */
  readonly before?: RegExp;
}

/** How the frameworks that people map their controls to number their requirements. */
const numberings: readonly Numbering[] = [
  { framework: 'SOC 2 (Trust Services Criteria)', ids: /\bCC[1-9]\.\d{1,2}\b/g },
  {
    framework: 'SOC 2 (Trust Services Criteria)',
    ids: /\b(?:A1|C1|PI1|P[1-8])\.\d{1,2}\b/g,
    named: /\bSOC\s?2|\bTSC\b|Trust Services/,
  },
  {
    framework: 'the NIST Cybersecurity Framework',
    ids: /\b(?:GV|ID|PR|DE|RS|RC)\.[A-Z]{2}(?:-\d{1,2})?\b/g,
  },
  {
    framework: 'NIST SP 800-53',
    ids: /\b(?:AC|AT|AU|CA|CM|CP|IA|IR|MA|MP|PE|PL|PM|PS|PT|RA|SA|SC|SI|SR)-\d{1,2}(?:\s?\(\d{1,2}\))?(?![\w-])/g,
    named: /\bNIST\b|\b800-53\b|FedRAMP/,
  },
  {
    framework: 'BSI IT-Grundschutz',
    ids: /\b(?:ISMS|ORP|CON|OPS|DER|APP|SYS|IND|NET|INF)(?:\.\d{1,2}){1,3}\.A\d{1,3}\b/g,
  },
  {
    framework: 'BSI IT-Grundschutz',
    ids: /\b(?:ISMS|ORP|CON|OPS|DER|APP|SYS|IND|NET|INF)(?:\.\d{1,2}){1,3}\b(?!\.\w)/g,
    named: /\bBSI\b|Grundschutz|Baustein/,
  },
  {
    framework: 'PCI DSS',
    ids: /(?<![\w.])\d{1,2}(?:\.\d{1,2}){1,3}(?![\w.]\w|%)/g,
    named: /\bPCI\b/,
    before: /\bPCI(?:[\s-]DSS)?(?:\sv?[34](?:\.\d){0,2})?[\s:,(]*(?:Req(?:uirement)?s?\.?[\s:]*)?$/,
  },
  {
    framework: 'the CIS Controls',
    ids: /(?<![\w.])\d{1,2}(?:\.\d{1,2})?(?![\w.]\w|%)/g,
    named: /\bCIS\b/,
    before:
      /\bCIS(?:\s(?:Controls?|Safeguards?|CSC))?(?:\sv[78](?:\.\d)?)?[\s:,(]*(?:(?:Control|Safeguard)s?\s)?$/,
  },
  {
    framework: 'the CSA Cloud Controls Matrix',
    ids: /\b[A-Z][A-Z&]{2}-\d{2}(?:\.\d{1,2})?\b/g,
    named: /\bCCM\b|Cloud Controls Matrix/,
  },
];

const longestBefore = 60;

/**
 * The id of another framework that stands at `offset` of `text`, a paragraph, heading or cell.
 * `header` is what the column of a cell is called, else empty. Absent where it is not certain whose
 * id it is.
 */
export function frameworkIdAt(
  text: string,
  header: string,
  offset: number,
): FrameworkId | undefined {
  for (const numbering of numberings) {
    const found = [...text.matchAll(numbering.ids)].find(
      ({ index, 0: id }) => index <= offset && offset <= index + id.length,
    );
    if (found && isCertain(text, header, found.index, numbering)) {
      return {
        start: found.index,
        end: found.index + found[0].length,
        framework: numbering.framework,
      };
    }
  }
  return undefined;
}

function isCertain(
  text: string,
  header: string,
  index: number,
  { named, before }: Numbering,
): boolean {
  if (!named || named.test(header)) {
    return true;
  }
  const start = text.slice(Math.max(0, index - longestBefore), index);
  return before ? before.test(start) : named.test(text);
}
