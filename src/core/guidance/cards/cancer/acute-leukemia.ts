import type { DomainCard } from '../../domain-card.ts';
import foxChaseLeukemia from '../../sources/fox-chase-leukemia.ts';
import patientEmpowermentAml from '../../sources/patient-empowerment-aml.ts';

export default {
  id: 'acute-leukemia',
  for: { status: ['current', 'suspected'], conditions: ['acute-leukemia'] },
  name: { en: 'Acute leukemia' },
  checks: { en: 'The type by flow, chromosomes and genes, and if it is the APL type.' },
  see: { en: 'A leukemia center. If you cannot move, your doctor can call one now.' },
  differs: {
    en: 'It may not be able to wait. Often the first treatment starts at your own hospital, and the second look comes before the next step.',
  },
  questions: [
    {
      id: 'acute-leukemia-1',
      to: 'current',
      words: { en: 'Will you call a leukemia center today and talk over my case?' },
    },
    {
      id: 'acute-leukemia-2',
      to: 'second',
      words: { en: 'Which gene changes do I have: FLT3, NPM1, IDH, TP53, or the Philadelphia type?' },
    },
    {
      id: 'acute-leukemia-3',
      to: 'second',
      words: { en: 'Will I need a transplant, and when should a transplant team see me?' },
    },
  ],
  source: patientEmpowermentAml,
  also: [foxChaseLeukemia],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'AML often leaves no time; ask the doctor to call or email an expert; leukemia types differ and transplant needs experience.',
  },
  clinician: null,
} satisfies DomainCard;
