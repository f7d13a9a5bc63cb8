/** A valibot schema as JSON Schema 2020-12, for the few kinds that backups are made of. */

interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly key?: Node;
  readonly value?: Node;
  readonly options?: readonly string[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly pipe?: readonly Node[];
}

/** Throws on a kind it does not know, so that no rule is left out in silence; checks by function cannot be said. */
export function jsonSchemaOf(schema: unknown): object {
  const node = schema as Node;
  if (node.pipe !== undefined) {
    const [first, ...rest] = node.pipe;
    const rules = rest.flatMap((rule) => {
      if (rule.type === 'regex') return [{ pattern: (rule.requirement as RegExp).source }];
      if (rule.type === 'check') return [];
      throw new Error(`no JSON Schema for the rule ${rule.type}`);
    });
    const bare = { ...first, pipe: undefined };
    return Object.assign(jsonSchemaOf(bare), ...rules);
  }
  switch (node.type) {
    case 'strict_object': {
      const entries = Object.entries(node.entries ?? {});
      return {
        type: 'object',
        properties: Object.fromEntries(entries.map(([key, inner]) => [key, jsonSchemaOf(inner)])),
        required: entries.flatMap(([key, inner]) => (inner.type === 'exact_optional' ? [] : [key])),
        additionalProperties: false,
      };
    }
    case 'exact_optional':
      return jsonSchemaOf(node.wrapped);
    case 'record':
      return {
        type: 'object',
        propertyNames: jsonSchemaOf(node.key),
        additionalProperties: jsonSchemaOf(node.value),
      };
    case 'array':
      return { type: 'array', items: jsonSchemaOf(node.item) };
    case 'nullable':
      return { anyOf: [jsonSchemaOf(node.wrapped), { type: 'null' }] };
    case 'picklist':
      return { enum: node.options };
    case 'literal':
      return { const: node.literal };
    case 'string':
    case 'boolean':
      return { type: node.type };
    default:
      throw new Error(`no JSON Schema for ${node.type}`);
  }
}
