/** The places to turn to in Spanish, by the English sentence. */
import type { Sentences } from '../languages.ts';

export const places: Sentences = {
  'Brain Aneurysm Foundation': 'Brain Aneurysm Foundation',
  'For people with a brain aneurysm.': 'Para personas con un aneurisma cerebral.',
  'Vasculitis Foundation': 'Vasculitis Foundation',
  'For people with vasculitis.': 'Para personas con vasculitis.',
  'Cancer Council': 'Cancer Council',
  'Facts, and a phone line in each state.': 'Información, y una línea telefónica en cada estado.',
  'MedlinePlus: back pain': 'MedlinePlus: dolor de espalda',
  'Plain facts on back trouble, with nothing for sale.':
    'Información sencilla sobre problemas de la espalda, sin nada a la venta.',
  'Macmillan Cancer Support': 'Macmillan Cancer Support',
  'Support and a phone line for people with cancer.':
    'Apoyo y una línea telefónica para personas con cáncer.',
  'Melanoma Research Foundation': 'Melanoma Research Foundation',
  'For people with melanoma.': 'Para personas con melanoma.',
  'American Brain Tumor Association': 'American Brain Tumor Association',
  'For people with a brain tumor.': 'Para personas con un tumor cerebral.',
  'Prostate Cancer Foundation': 'Prostate Cancer Foundation',
  'Facts and questions to ask.': 'Información y preguntas para hacer.',
  'Pulmonary Fibrosis Foundation': 'Pulmonary Fibrosis Foundation',
  'A list of centers with a team for scarred lungs.':
    'Una lista de centros con un equipo para pulmones con cicatrices.',
  'Hydrocephalus Association': 'Hydrocephalus Association',
  'For people with fluid on the brain.': 'Para personas con líquido en el cerebro.',
  'National Association of Epilepsy Centers': 'National Association of Epilepsy Centers',
  'A list of epilepsy centers.': 'Una lista de centros de epilepsia.',
  LUNGevity: 'LUNGevity',
  'For people with lung cancer.': 'Para personas con cáncer de pulmón.',
  Orphanet: 'Orphanet',
  'Rare illness: expert centers and groups in Europe and beyond.':
    'Enfermedades raras: centros expertos y grupos en Europa y en otros lugares.',
  'Organ Procurement and Transplantation Network': 'Organ Procurement and Transplantation Network',
  'All US transplant centers, and the rules for being listed at two.':
    'Todos los centros de trasplante de Estados Unidos, y las reglas para estar en la lista de dos.',
  'Fight Colorectal Cancer': 'Fight Colorectal Cancer',
  'For people with colon or rectal cancer.': 'Para personas con cáncer de colon o de recto.',
  'Blood Cancer United (Leukemia & Lymphoma Society)': 'Blood Cancer United (Leukemia & Lymphoma Society)',
  'For people with a blood cancer.': 'Para personas con un cáncer de la sangre.',
  'Living Beyond Breast Cancer': 'Living Beyond Breast Cancer',
  'For people with breast cancer, early or spread.':
    'Para personas con cáncer de mama, temprano o que se ha extendido.',
  'National Kidney Foundation': 'National Kidney Foundation',
  'For people with kidney illness.': 'Para personas con una enfermedad de los riñones.',
  'Crohn’s & Colitis Foundation': 'Crohn’s & Colitis Foundation',
  'For people with Crohn’s or colitis.': 'Para personas con enfermedad de Crohn o colitis.',
  'Parkinson’s Foundation': 'Parkinson’s Foundation',
  'For people with Parkinson’s, with a list of centers.':
    'Para personas con Parkinson, con una lista de centros.',
  'Cancer Research UK': 'Cancer Research UK',
  'Plain facts on each cancer, and nurses to ask.':
    'Información sencilla sobre cada cáncer, y personal de enfermería a quien preguntar.',
  'Pulmonary Hypertension Association': 'Pulmonary Hypertension Association',
  'A list of centers for high pressure in the lungs.':
    'Una lista de centros para la presión alta en los pulmones.',
  'Foundation for Peripheral Neuropathy': 'Foundation for Peripheral Neuropathy',
  'For people with nerve damage.': 'Para personas con daño en los nervios.',
  'Susan G. Komen': 'Susan G. Komen',
  'For people with breast cancer.': 'Para personas con cáncer de mama.',
  'National Scleroderma Foundation': 'National Scleroderma Foundation',
  'For people with scleroderma.': 'Para personas con esclerodermia.',
  'Adult Congenital Heart Association': 'Adult Congenital Heart Association',
  'A list of clinics for grown-ups with a heart defect from birth.':
    'Una lista de clínicas para adultos con un defecto del corazón de nacimiento.',
  'Alzheimer’s Association': 'Alzheimer’s Association',
  'For people with memory loss and their families.': 'Para personas con pérdida de memoria y sus familias.',
  'Ovarian Cancer Research Alliance': 'Ovarian Cancer Research Alliance',
  'For people with ovarian cancer.': 'Para personas con cáncer de ovario.',
  'ThyCa: Thyroid Cancer Survivors’ Association': 'ThyCa: Thyroid Cancer Survivors’ Association',
  'For people with thyroid cancer.': 'Para personas con cáncer de tiroides.',
  'Undiagnosed Diseases Network': 'Undiagnosed Diseases Network',
  'For people whose illness has no name yet. A doctor writes a letter.':
    'Para personas cuya enfermedad todavía no tiene nombre. Un médico escribe una carta.',
  'ALS Association': 'ALS Association',
  'For people with ALS, with a list of centers. It advises everyone to get a second opinion.':
    'Para personas con ELA (ALS), con una lista de centros. Aconseja a todas las personas obtener una segunda opinión.',
  'COPD Foundation': 'COPD Foundation',
  'For people with COPD.': 'Para personas con EPOC (COPD).',
  'Arthritis Foundation': 'Arthritis Foundation',
  'For people with arthritis.': 'Para personas con artritis.',
  'Children’s Oncology Group': 'Children’s Oncology Group',
  'Children’s hospitals that work in one trial group.':
    'Hospitales infantiles que trabajan en un mismo grupo de estudios clínicos.',
  'ClinicalTrials.gov': 'ClinicalTrials.gov',
  'A public list of studies. Show it to your doctor before you decide.':
    'Una lista pública de estudios clínicos. Muéstrela a su médico antes de decidir.',
  'Neuroendocrine Tumor Research Foundation': 'Neuroendocrine Tumor Research Foundation',
  'For people with a neuroendocrine tumor.': 'Para personas con un tumor neuroendocrino.',
  'American Cancer Society': 'American Cancer Society',
  'Facts on each cancer, and a phone line.': 'Información sobre cada cáncer, y una línea telefónica.',
  'NCI-designated cancer centers': 'Centros oncológicos designados por el NCI',
  'A list of 72 US centers in 36 states and Washington, DC. Seven of them do lab work only. It is a fact, not a ranking.':
    'Una lista de 72 centros de Estados Unidos en 36 estados y Washington, DC. Siete de ellos solo hacen trabajo de laboratorio. Es un dato, no una clasificación.',
  'National Organization for Rare Disorders': 'National Organization for Rare Disorders',
  'Facts on rare illness, and groups for each.':
    'Información sobre enfermedades raras, y grupos para cada una.',
  'Sarcoma Foundation of America': 'Sarcoma Foundation of America',
  'For people with sarcoma.': 'Para personas con sarcoma.',
  'Autoimmune Association': 'Autoimmune Association',
  'For people with an immune illness.': 'Para personas con una enfermedad inmunitaria.',
  'Scoliosis Research Society': 'Scoliosis Research Society',
  'Facts on curved spines, and a list of surgeons.':
    'Información sobre la columna curvada, y una lista de cirujanos.',
  'North American Fetal Therapy Network': 'North American Fetal Therapy Network',
  'A list of fetal centers in the US and Canada.':
    'Una lista de centros de medicina fetal en Estados Unidos y Canadá.',
  'National Multiple Sclerosis Society': 'National Multiple Sclerosis Society',
  'For people with MS, with a list of centers.':
    'Para personas con esclerosis múltiple (MS), con una lista de centros.',
  'American Stroke Association': 'American Stroke Association',
  'For people after a stroke.': 'Para personas que han tenido un derrame cerebral.',
  'Pancreatic Cancer Action Network': 'Pancreatic Cancer Action Network',
  'Keeps a list of doctors who see many of these.':
    'Mantiene una lista de médicos que atienden muchos de estos casos.',
  'American Liver Foundation': 'American Liver Foundation',
  'For people with liver illness.': 'Para personas con una enfermedad del hígado.',
  'Canadian Cancer Society': 'Canadian Cancer Society',
  'Facts and support.': 'Información y apoyo.',
  'Lupus Foundation of America': 'Lupus Foundation of America',
  'For people with lupus.': 'Para personas con lupus.',
  'Muscular Dystrophy Association': 'Muscular Dystrophy Association',
  'Care centers for muscle and nerve illness.':
    'Centros de atención para enfermedades de los músculos y los nervios.',
  'Bladder Cancer Advocacy Network': 'Bladder Cancer Advocacy Network',
  'For people with bladder cancer.': 'Para personas con cáncer de vejiga.',
  'American Heart Association': 'American Heart Association',
  'Facts on the heart and stroke.': 'Información sobre el corazón y el derrame cerebral.',
};
