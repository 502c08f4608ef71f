import { placeOfLevel, type RiskLevel, type UsualLevel } from '../../features/risksOverview.js';
import type { RiskMeasure } from '../../model/acceptableRisk.js';
import { productsByLevel } from '../../model/levelMatrix.js';
import type { ReportWords } from './reportWords.js';

/** What a level is called in a table: as in the matrix of `isms.yaml`, where it is one of those. */
export function levelNameOf(
  level: RiskLevel,
  { matrix }: RiskMeasure,
  { level: names }: ReportWords,
): string {
  const place = placeOfLevel(level);
  return typeof place === 'number' ? (matrix?.levels[place] ?? '') : names[place];
}

/** The part of a bar by how much of a level needs treatment. */
export function levelClassOf(level: RiskLevel, { matrix, acceptableLevel }: RiskMeasure): string {
  const place = placeOfLevel(level);
  if (typeof place !== 'number') {
    return levelClasses[place];
  }
  const products = (matrix && productsByLevel(matrix)[place]) ?? [];
  const above = products.filter((product) => product > acceptableLevel).length;
  return above === 0 ? 'covered' : above < products.length ? 'partial' : 'gap';
}

const levelClasses: Readonly<Record<UsualLevel, string>> = {
  critical: 'gap',
  high: 'gap',
  above: 'gap',
  medium: 'partial',
  acceptable: 'covered',
  low: 'covered',
  'very-low': 'covered',
  'off-scale': 'excluded',
  none: 'excluded',
};
