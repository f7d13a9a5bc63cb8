/** What is taken of FHIR, and that what is not known is counted and never dropped. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resourcesOf } from '../../src/check/fhir-resource.ts';

const bundle = (...resources: readonly unknown[]) => ({
  resourceType: 'Bundle',
  entry: resources.map((resource) => ({ resource })),
});

test('every resource of a Bundle is taken or counted, those inside another too', () => {
  const anything = fc.oneof(fc.jsonValue(), fc.record({ resourceType: fc.string(), code: fc.jsonValue() }));
  fc.assert(
    fc.property(fc.array(anything), (all) => {
      const { resources, strange } = resourcesOf(bundle(...all));
      expect(resources.length + strange).toBe(all.length);
    }),
  );
  const contained = [{ resourceType: 'Observation' }, { resourceType: 'Condition', code: 'C50' }];
  expect(resourcesOf(bundle({ resourceType: 'DiagnosticReport', contained }))).toMatchObject({
    resources: [{ resourceType: 'DiagnosticReport' }, { resourceType: 'Observation' }],
    strange: 1,
  });
});

test('JSON that is no FHIR holds nothing', () => {
  expect(resourcesOf({ hello: 'world' })).toEqual({ resources: [], strange: 0 });
});

test('the sections of a document are taken however deep, and a status as a bare word', () => {
  const text = { div: '<div>Carcinoma</div>' };
  const section = [
    { title: 'Results', section: [{ title: 'Pathology', section: [{ title: 'Diagnosis', text }] }] },
  ];
  expect(resourcesOf({ resourceType: 'Composition', section }).resources).toEqual([
    { resourceType: 'Composition', section },
  ]);
  const old = { resourceType: 'Condition', clinicalStatus: 'active', code: { text: 'Colon cancer' } };
  expect(resourcesOf(old).resources).toEqual([old]);
});
