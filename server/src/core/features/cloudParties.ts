import type { Catalogue, Editions } from '../catalogue/catalogue.js';
import type { CloudParties, Control, ControlId } from '../catalogue/control.js';
import type { Configuration } from '../workspace/configuration.js';

/** The two sides of a cloud service. */
export type CloudParty = 'customer' | 'provider';

/**
 * Whom ISO/IEC 27017 addresses for `control` in the edition that the workspace works to. The
 * catalogue holds this with the control for 2015; 2026 has entries of its own with the numbers of
 * Annex A 2022, which a control of 2013 reaches through its successors.
 */
export function cloudPartiesFor(
  control: Control,
  catalogue: Catalogue,
  { iso27017 }: Editions,
): CloudParties {
  if (control.standard === 'iso27017' || iso27017 === '2015') {
    return control.cloudParties;
  }
  if (iso27017 === 'none') {
    return 'none';
  }
  const current =
    control.edition === '2013'
      ? catalogue.successors(control.id).map((relation) => relation.control)
      : [control];
  const parties = current.flatMap(({ id }) => {
    const entry = catalogue.find(id.replace(/^A\./, '') as ControlId);
    return entry && entry.cloudParties !== 'none' ? [entry.cloudParties] : [];
  });
  const [first = 'none', ...others] = parties;
  return others.every((other) => other === first) ? first : 'both';
}

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
