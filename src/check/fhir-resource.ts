/** What is taken of a FHIR resource. Source: HL7 FHIR R4. */
import * as v from 'valibot';

const concept = v.object({
  text: v.optional(v.string()),
  coding: v.optional(v.array(v.object({ code: v.optional(v.string()), display: v.optional(v.string()) }))),
});
/** A CodeableConcept. */
export type Concept = v.InferOutput<typeof concept>;

/** A bare word in the releases before R4. */
const standing = v.union([concept, v.string()]);
export type Standing = v.InferOutput<typeof standing>;

const attachment = v.object({
  contentType: v.optional(v.string()),
  /** Base64; absent where the document is elsewhere. */
  data: v.optional(v.string()),
  url: v.fallback(v.optional(v.string()), undefined),
});
export type Attachment = v.InferOutput<typeof attachment>;

const narrative = v.object({ div: v.optional(v.string()) });

/** A part of a document, under its title. */
export interface Section {
  readonly title?: string | undefined;
  readonly text?: { readonly div?: string | undefined } | undefined;
  readonly section?: readonly Section[] | undefined;
}
const section: v.GenericSchema<Section> = v.object({
  title: v.optional(v.string()),
  text: v.optional(narrative),
  get section(): v.GenericSchema<Section['section']> {
    return v.optional(v.array(section));
  },
});

/** The few fields that say something in words; every other is passed over. */
const resource = v.object({
  resourceType: v.string(),
  id: v.fallback(v.optional(v.string()), undefined),
  status: v.optional(v.string()),
  code: v.optional(concept),
  clinicalStatus: v.optional(standing),
  verificationStatus: v.optional(standing),
  conclusion: v.optional(v.string()),
  conclusionCode: v.optional(v.array(concept)),
  valueString: v.optional(v.string()),
  valueCodeableConcept: v.optional(concept),
  component: v.optional(
    v.array(
      v.object({
        code: v.optional(concept),
        valueString: v.optional(v.string()),
        valueCodeableConcept: v.optional(concept),
      }),
    ),
  ),
  note: v.optional(v.array(v.object({ text: v.optional(v.string()) }))),
  relationship: v.optional(v.union([concept, v.array(concept)])),
  condition: v.optional(v.union([concept, v.array(v.object({ code: v.optional(concept) }))])),
  // Of a document; others have types of another shape.
  type: v.fallback(v.optional(concept), undefined),
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  text: v.optional(narrative),
  section: v.optional(v.array(section)),
  presentedForm: v.optional(v.array(attachment)),
  content: v.optional(v.array(v.object({ attachment: v.optional(attachment) }))),
  ...attachment.entries,
});
/** A resource of any type. */
export type Resource = v.InferOutput<typeof resource>;

const bundle = v.object({
  resourceType: v.literal('Bundle'),
  entry: v.optional(v.array(v.object({ resource: v.optional(v.unknown()) })), []),
});
const container = v.object({ contained: v.array(v.unknown()) });
const named = v.object({ resourceType: v.string() });

/** A resource, and those that it holds. */
function withContained(one: unknown): readonly unknown[] {
  const read = v.safeParse(container, one);
  return read.success ? [one, ...read.output.contained] : [one];
}

/** The resources of a Bundle, an array, or one alone; and how many are of a form that is not known. */
export function resourcesOf(json: unknown): { resources: readonly Resource[]; strange: number } {
  const read = v.safeParse(bundle, json);
  const all = read.success
    ? read.output.entry.flatMap((entry) => (entry.resource === undefined ? [] : [entry.resource]))
    : [json].flat();
  const found = all.flatMap(withContained);
  const resources = found.flatMap((one) => {
    const known = v.safeParse(resource, one);
    return known.success ? [known.output] : [];
  });
  // JSON of another kind is no record of anything.
  const isFhir = read.success || found.some((one) => v.safeParse(named, one).success);
  return { resources, strange: isFhir ? found.length - resources.length : 0 };
}
