import { message } from '../../base/language.js';
import type { Editions } from '../../catalogue/catalogue.js';
import { english, german } from '../wording.js';
import type { CloudTopic } from './cloudTopic.js';

type Topic = Pick<CloudTopic, 'name' | 'why' | 'cloudNumbers'>;
type Edition = Editions['iso27017'];

export const messages = {
  missing: message({
    en: (topic: Topic, edition: Edition) =>
      `This document says nothing on ${topic.name.en}. ${source.en(topic, edition)}${topic.why.en} Add a section on it, or name the document that has it.`,
    de: (topic, edition) =>
      `Dieses Dokument sagt nichts über ${topic.name.de}. ${source.de(topic, edition)}${topic.why.de} Ergänzen Sie einen Abschnitt dazu, oder nennen Sie das Dokument, in dem es steht.`,
  }),
  addSection: message({
    en: (heading: string) => `Add a section "${heading}" to complete`,
    de: (heading) => `Abschnitt „${heading}“ zum Ergänzen einfügen`,
  }),
};

/** The numbers are those of 2015; only of the split of duties is the number of 2026 reported. */
const source = {
  en: ({ cloudNumbers = [] }: Topic, edition: Edition) => {
    if (cloudNumbers.length === 0) {
      return '';
    }
    if (edition !== '2026') {
      return `ISO/IEC 27017:2015 (${english.enumerated(cloudNumbers)}) `;
    }
    return `ISO/IEC 27017${cloudNumbers.includes('CLD.6.3.1') ? ':2026 (5.38, as reported)' : ''} `;
  },
  de: ({ cloudNumbers = [] }: Topic, edition: Edition) => {
    if (cloudNumbers.length === 0) {
      return '';
    }
    if (edition !== '2026') {
      return `ISO/IEC 27017:2015 (${german.enumerated(cloudNumbers)}) `;
    }
    return `ISO/IEC 27017${cloudNumbers.includes('CLD.6.3.1') ? ':2026 (5.38, wie berichtet)' : ''} `;
  },
};
