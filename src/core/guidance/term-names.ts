/** The names of all terms of the glossary, light enough for the content script; a test holds them to it. */

/** Words, which a page may write in any case. */
export const termWords: readonly string[] = list(`
abdomen,abdominal,ablation,abnormal,active surveillance,acute,addendum,adenocarcinoma,adenoma,adenopathy
adjuvant,allergies,allergy,anemia,aneurysm,angina,angiogram,angiography,angioplasty,anterior,antibodies
antibody,aorta,aortic,aortic stenosis,aplastic,arrhythmia,arteriosclerosis,arthritis,arthroplasty,artifact
ascites,asymptomatic,atherosclerosis,atrial fibrillation,attenuation,atypia,atypical,autoimmune,axillary
benign,bilateral,biomarker,biomarkers,biopsy,blast,blasts,bone density,bone marrow,bone marrow biopsy
bone marrow transplant,bone scan,bradycardia,bronchoscopy,bypass,calcification,calcifications,cancer
carcinoma,carcinoma in situ,cardiac,cardiac catheterization,cardiologist,cardiomegaly,cardiomyopathy
catheter,cauda equina,cerebral,cerebrospinal fluid,cervical,chemo,chemotherapy,chromosomal,chromosome
chromosomes,chronic,clinical trial,coagulation,coagulopathy,colectomy,colitis,colonoscopy
complete blood count,complete response,computed tomography,congenital,congestive heart failure,consolidation
contraindicated,contrast,cord compression,core biopsy,core needle biopsy,coronary,counselor,creatinine,cyst
cystoscopy,cytology,de novo,debulking,degenerative,demyelinating,dermatologist,dermatopathologist,diagnosis
dialysis,diastolic,differential,differentiated,differentiation,disc,distal,Doppler,ductal carcinoma
ductal carcinoma in situ,dysphagia,dysplasia,dyspnea,echo,echocardiogram,edema,effusion,ejection fraction
electrocardiogram,electromyography,electrophysiologist,emergency,endocrine therapy,endoscopic,endoscopy
enhancement,enhancing,eosinophil,eosinophils,epithelial,epithelium,estrogen receptor,etiology,excision,exome
fatigue,ferritin,fibroadenoma,fibrosis,flow cytometry,fluoroscopy,focal,follow-up,foraminal,fracture
frozen section,fusion,gene,genetic,genetic counselor,geneticist,genomic,germline,glioblastoma,glioma,grade
gross description,ground glass,ground-glass,gynecologic,heart failure,hematocrit,hematologist
hematopathologist,hematuria,hemiparesis,hemoglobin,hemoptysis,hemorrhage,hepatic,hereditary,herniation
heterozygous,high grade,high-grade,histologic,histology,hormone,hormone therapy,hospital,hydrocephalus
hydronephrosis,hypermetabolic,hyperplasia,hypertension,hypodense,hypoechoic,hypotension,hysterectomy
idiopathic,immune,immunohistochemistry,immunostain,immunotherapy,impression,in situ,incidental,indeterminate
infarct,infarction,inferior,infiltrate,infiltrating,inflammation,inflammatory,inpatient,insurance,insurer
invasive,invasive ductal carcinoma,ischemia,ischemic,jaundice,karyotype,laminectomy,laparoscopic,laparoscopy
lateral,lesion,leukemia,leukocytosis,leukopenia,lobular,local recurrence,low grade,low-grade,lucency,lumbar
lumbar puncture,lumpectomy,lupus,lymph node,lymph nodes,lymphadenopathy,lymphocyte,lymphocytes,lymphoma
lymphovascular invasion,Lynch syndrome,magnetic resonance imaging,maintenance,malaise,malignancy,malignant
mammogram,margin,margins,mass,mass effect,mastectomy,medial,medical,Medicare,medicine,melanoma,meningioma
mesothelioma,metabolic,metastases,metastasis,metastatic,methylation,microcalcifications,microsatellite
minimally invasive,mismatch repair,mitral,moderately differentiated,monoclonal,morbidity,mucosa,murmur
mutation,myelodysplastic,myeloma,myocardial,myocardial infarction,nausea,necrosis,neoplasm,neoplastic
nephrectomy,neuro-oncologist,neuroendocrine,neurointerventional,neurologist,neuromuscular,neuropathologist
neuropathy,neurosurgeon,neutropenia,neutrophil,neutrophils,no evidence of disease,nodule,non-invasive
noninvasive,Nottingham,nuclear medicine,oncologist,oncology,Oncotype,opacity,opinion,osseous,osteoarthritis
osteoporosis,outpatient,ovarian,p16,p53,pacemaker,palliative,palpable,pancreatic,pancytopenia,paresthesia
partial response,patent,pathogenic,pathologist,pathology,percutaneous,pericardial,perineural invasion
platelet,platelets,pleural effusion,pneumothorax,polyp,positron emission tomography,posterior,primary
primary care,progesterone receptor,prognosis,progression,prostatectomy,proximal,pulmonary,radiation
radiation therapy,radiculopathy,radiograph,radiologist,radiology,radiotherapy,receptor,receptors,recurrence
recurrent,refractory,regurgitation,relapse,remission,renal,resection,rheumatoid,rheumatologist,sarcoma
sciatica,scleroderma,sclerotic,second opinion,seizure,sentinel,sepsis,septic,somatic,sonogram,sonography
specialist,specimen,spiculated,spinal fusion,spondylolisthesis,spondylosis,squamous,squamous cell carcinoma
stable disease,stage,stage 0,stage 4,stage IV,staging,stem cell transplant,stenosis,stent,stress test,stroke
stroma,surgeon,surgery,surveillance,survivorship,symptomatic,syndrome,systemic,systolic,tachycardia,thoracic
thrombocytopenia,thrombosis,thrombus,thyroidectomy,transfusion,transplant,treatment,tremor,tricuspid
triple negative,triple-negative,tumor,tumor board,tumor marker,tumor markers,tumour,ultrasound,unilateral
unremarkable,urologic,urologist,valve,variant,vascular,vasculitis,ventricle,ventricular,vertebra,vertebral
vital signs,well differentiated,white blood cell,X-ray
`);

/** Abbreviations, which count only as they stand: MET is a gene, “met” is not. */
export const termAbbreviations: readonly string[] = list(`
AFP,AKT1,ALK,ALS,ANA,ANCA,APL,B12,BCR-ABL,BI-RADS,BRAF,BRCA,BRCA1,BRCA2,CABG,CBC,CEA,CIS,COPD,CSF,CT,DCIS
DEXA,DICOM,DOTATATE,ECG,EEG,EF,EGFR,EKG,EMG,EP,ER,ESR1,FDG avid,FGFR2,FISH,FLT3,GFR,HER2,HER2/neu,HPV,HRD
IBD,IDH,IDH1,IGHV,IHC,INR,Ki-67,KRAS,LDH,MDS,MELD,MET,MGMT,MMR,MRI,MS,MSI,NED,NPM1,NPO,PALB2,PD-L1,PET
PET/CT,PI-RADS,PIK3CA,PR,PSA,PTEN,RAS,RET,ROS1,SUV,TNM,TP53,WBC
`);

function list(names: string): readonly string[] {
  return names.trim().split(/[,\n]/);
}
