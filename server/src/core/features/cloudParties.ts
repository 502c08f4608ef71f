import type { CloudParties } from '../catalogue/control.js';
import type { Configuration } from '../workspace/configuration.js';

/** The two sides of a cloud service. */
export type CloudParty = 'customer' | 'provider';

/** The parties that guidance for `parties` asks something of, and whose role the workspace has. */
export function partiesAskedFor(
  parties: CloudParties,
  role: Configuration['role'],
): readonly CloudParty[] {
  const asked: CloudParty[] = [];
  if (parties !== 'none' && parties !== 'provider-only' && role !== 'csp') {
    asked.push('customer');
  }
  if (parties !== 'none' && parties !== 'customer-only' && role !== 'csc') {
    asked.push('provider');
  }
  return asked;
}

const both: readonly CloudParty[] = ['customer', 'provider'];

/**
 * The parties that a cell about cloud guidance or responsibility speaks of: those that it names, or
 * both where it says something and names none. `parties` are the workspace's own names.
 */
export function partiesNamedIn(
  text: string,
  parties: Readonly<Record<string, 'csp' | 'csc' | 'both'>>,
): readonly CloudParty[] {
  if (/^[-–—\s]*$/.test(text) || /^n\s*\/?\s*a\.?$/i.test(text.trim())) {
    return [];
  }
  const own = Object.entries(parties).flatMap(([name, party]) =>
    text.toLowerCase().includes(name.toLowerCase()) ? [party] : [],
  );
  const customer = customerWords.test(text) || own.includes('csc');
  const provider = providerWords.test(text) || own.includes('csp');
  if (customer === provider || own.includes('both')) {
    return both;
  }
  return customer ? ['customer'] : ['provider'];
}

const customerWords =
  /\b(?:csc|customers?|tenants?|kund\w*|clients?|clientes?|abonn\w+)\b|利用者|カスタマ|顧客/i;

const providerWords =
  /\b(?:csp|providers?|anbieter\w*|fournisseurs?|proveedor\w*|provedor\w*|prestataires?)\b|提供者|事業者|プロバイダ/i;
