import { once } from '../base/memo.js';
import { configurationSchemaJson } from '../workspace/generated/configurationSchemaJson.js';

/** The parts of JSON Schema that the schema of `isms.yaml` uses and that say something to people. */
export interface SettingSchema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SettingSchema>>;
  readonly additionalProperties?: SettingSchema | boolean;
  readonly items?: SettingSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly SettingSchema[];
  readonly then?: SettingSchema;
  readonly else?: SettingSchema;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
}

/** A step into the settings: a key, or any item of a list. */
export type SettingStep = { readonly key: string } | 'item';

/** A value that can be written, and what it means. */
export interface SettingValue {
  readonly text: string;
  readonly description?: string;
}

/** What the schema says of the setting that `path` leads to; `undefined` where there is none. */
export function settingAt(path: readonly SettingStep[]): SettingSchema | undefined {
  return path.reduce<SettingSchema | undefined>(
    (schema, step) => schema && stepInto(schema, step),
    wholeSchema(),
  );
}

/** The keys that `schema` knows by name, in its order. */
export function keysOf(schema: SettingSchema): readonly (readonly [string, SettingSchema])[] {
  return variantsOf(schema).flatMap(({ properties }) =>
    Object.entries(properties ?? {}).map(([key, value]) => [key, resolved(value)] as const),
  );
}

/** The values that can be chosen from, each once; none where any text or number can stand. */
export function valuesOf(schema: SettingSchema): readonly SettingValue[] {
  const values = new Map<string, SettingValue>();
  for (const variant of variantsOf(schema)) {
    const { description } = variant === resolved(schema) ? {} : variant;
    for (const value of writable(variant)) {
      const known = values.get(value);
      values.set(
        value,
        known ?? { text: value, ...(description !== undefined && { description }) },
      );
    }
  }
  return [...values.values()];
}

/** A value of the schema as one would write it on one line of YAML; `undefined` for maps. */
export function inYaml(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    return `[${value.map((item) => inYaml(item) ?? '').join(', ')}]`;
  }
  if (typeof value === 'string') {
    return /^(?:[A-Za-z][\w-]*|\d+-\d+)$/.test(value) ? value : JSON.stringify(value);
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** An example of the schema on one line of YAML, also where it is a map. */
export function exampleInYaml(example: unknown): string | undefined {
  const text = inYaml(example);
  if (text !== undefined || typeof example !== 'object' || example === null) {
    return text;
  }
  const entries = Object.entries(example).map(
    ([key, value]) => `${inYaml(key) ?? ''}: ${inYaml(value) ?? ''}`,
  );
  return `{ ${entries.join(', ')} }`;
}

const wholeSchema = once(() => JSON.parse(configurationSchemaJson) as SettingSchema);

function stepInto(schema: SettingSchema, step: SettingStep): SettingSchema | undefined {
  for (const variant of variantsOf(schema)) {
    const next = step === 'item' ? variant.items : memberOf(variant, step.key);
    if (next) {
      return resolved(next);
    }
  }
  return undefined;
}

function memberOf(
  { properties, additionalProperties }: SettingSchema,
  key: string,
): SettingSchema | undefined {
  if (properties && Object.hasOwn(properties, key)) {
    return properties[key];
  }
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** The schema and what may stand in its place: the members of a choice, and both sides of a condition. */
function variantsOf(schema: SettingSchema): readonly SettingSchema[] {
  const own = resolved(schema);
  const others = [...(own.oneOf ?? []), own.else, own.then].filter((one) => one !== undefined);
  return [own, ...others.flatMap(variantsOf)];
}

/** The schema with what it refers to; what it says itself counts more. */
function resolved(schema: SettingSchema): SettingSchema {
  const { $ref, ...own } = schema;
  if ($ref === undefined) {
    return schema;
  }
  const names = $ref.replace(/^#\//, '').split('/');
  const target = names.reduce<unknown>(
    (part, name) => (part as Readonly<Record<string, unknown>> | undefined)?.[name],
    wholeSchema(),
  );
  return { ...resolved(target as SettingSchema), ...own };
}

/** What `false` means beside words is there for readers of YAML 1.1 alone; nobody is to write it. */
function writable({ enum: several = [], const: only, type }: SettingSchema): readonly string[] {
  const given = only === undefined ? several : [...several, only];
  const chosen = given.filter((value) => typeof value === 'string' || typeof value === 'number');
  return type === 'boolean' ? ['true', 'false'] : chosen.map(String);
}
