import { partiesNamedIn } from '../cloudParties.js';

/**
 * The provider's part of a text about cloud guidance: what stands behind "As provider:" up to the
 * customer's part, or the whole text where it speaks of the provider alone. Absent where it speaks
 * of the customer alone or tells the parts not apart.
 */
export function partOfProvider(text: string): string | undefined {
  const labels = [...text.matchAll(label)];
  if (labels.length === 0) {
    const [party, ...others] = partiesNamedIn(text, {});
    return party === 'provider' && others.length === 0 ? text.trim() : undefined;
  }
  const parts = labels.flatMap(({ 0: written, index, groups }, position) => {
    const end = labels[position + 1]?.index ?? text.length;
    const isProvider = (groups?.['provider'] ?? groups?.['both']) !== undefined;
    return isProvider ? [text.slice(index + written.length, end).trim()] : [];
  });
  const said = parts.filter((part) => part !== '').map(capitalised);
  return said.length > 0 ? said.join(' ') : undefined;
}

const providers = String.raw`(?<provider>(?:cloud )?(?:service )?provider|csp|(?:cloud-?)?anbieter)`;
const customers = String.raw`(?:cloud )?(?:service )?customer|csc|(?:cloud-?)?kunde`;
const together = String.raw`(?:as |als )?(?:customer and (?:as )?provider|provider and (?:as )?customer|kunde und (?:als )?anbieter)`;

/** "As provider:", "CSP:", "Als Anbieter:"; a label for both is the provider's, too. */
const label = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<both>${together})|(?:as |als )?(?:${providers}|${customers}))\s*:\s*`,
  'giu',
);

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
