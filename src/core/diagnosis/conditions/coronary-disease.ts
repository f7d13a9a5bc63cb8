/** Narrowed or blocked arteries of the heart. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'heart',
  names:
    'ischemic heart disease|ischaemic heart disease|atherosclerotic heart disease|triple vessel disease|three vessel disease|left main disease|left main stenosis|multivessel disease|angina pectoris|unstable angina|stable angina|myocardial infarction|heart attack|nstemi|stemi|ischemic cardiomyopathy|blocked arteries in the heart|blocked coronary artery|in stent restenosis|enfermedad coronaria|enfermedad arterial coronaria|cardiopatia isquemica|infarto de miocardio|infarto agudo de miocardio|angina de pecho',
  loose: 'coronary|stent',
  near: '¦s? ?(?:\\(|to |in )(?:the )?(?:prox\\w* |mid )?(?:lad|rca|lcx)|¦ (?:artery |heart |vascular )?(?:disease|atherosclerosis|stenosis|occlusion|aneurysm|dissection)',
  short: 'cad|ascad|scad|ihd',
  cues: 'coronary|heart|cardiac|stent\\w*|cabg|bypass|angina|mi|myocardial|ischemi\\w+|chf|hypertension|catheteriz\\w+|aspirin|plavix|history|dm|diabetes',
  unlike: 'heart attack or stroke risk',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'coronary artery disease',
    'He has coronary artery disease with a stent in 2019.',
    'Her brother has coronary artery disease.',
  ],
  [
    'left main stenosis',
    'Cardiac catheterization shows left main stenosis of 70%.',
    'The left main is free of stenosis.',
  ],
  ['unstable angina', 'Admitted with unstable angina.', "Ludwig's angina was drained."],
  [
    'myocardial infarction',
    'Acute myocardial infarction of the inferior wall.',
    'Acute myocardial infarction was ruled out.',
  ],
  [
    'heart attack',
    'You had a heart attack last week and need bypass surgery.',
    'Aspirin is given for heart attack prevention.',
  ],
  [
    'ischemic cardiomyopathy',
    'Ischemic cardiomyopathy with an ejection fraction of 25%.',
    'No ischemic cardiomyopathy.',
  ],
  [
    'coronary artery dissection',
    'Spontaneous coronary artery dissection of the LAD.',
    'Father had coronary atherosclerosis.',
  ],
  ['CAD', 'CAD, status post CABG.', 'The crown was milled by CAD CAM.'],
];
