/** Names that neither the grammar nor a condition's own list makes, by condition id; written by tools/lexicon/compile.mjs. */
export const names: Readonly<Record<string, string>> = {
  'acute-leukemia': 'b all with hyperdiploidy|b all with hypodiploidy|lla del adulto|megakaryocytic myelosis',
  'brain-tumor':
    'anaplastic pleomorphic xanthoastrocytoma|astrocitoma cerebral|astrocitoma de cerebro|astrocytic tumor|atypical teratoid rhabdoid tumour|choroid plexus tumor|embryonal tumor|embryonal tumor with multilayered rosettes|embryonal tumour with multilayered rosettes|ependymal tumors|ependymomal tumor|fibrillary astrocytic tumors|gemistocytic astrocytic tumor|glial cell tumor|grade iii astrocytic tumor|grade iv adult astrocytic tumor|high grade neuroepithelial tumor|infratentorial primitive neuroectodermal tumor|miscellaneous neuroepithelial tumor|neuroglial tumor|oligodendroglial tumor|papillary glioneuronal tumor|papillary tumor of the pineal region|pediatric infratentorial tumor|pediatric tumor of cerebellum|pineal tumor|pleomorphic xanthoastrocytoma|primary cns melanocytic tumors|primary dlbcl of the central nervous system|primary meningeal tumor|primary neuroepithelial tumor|primitive neuroectodermal tumor|protoplasmic astrocytic tumor|sellar tumor|tnep snc|tumor con histonas mutadas|tumor pediatrico de tronco cerebral',
  'breast-cancer': 'adenomyoepithelioma of the breast|mastitis carcinomatosa',
  'esophageal-cancer': 'cce de esofago|scc of esophagus|scc of oesophagus',
  'head-neck-cancer': 'head and neck tumours',
  'kidney-cancer':
    "cromofobo renal|kidney chromophobe|nonanaplastic renal wilm's tumor|nonanaplastic renal wilm's tumour|renal wilms' tumour|tumor de wilms renal",
  lymphoma:
    "alpha heavy chain disease|angiomatoid fibrous histiocytoma|burkitt's tumor|dlbcl associated with chronic inflammation|ezb dlbcl|ezb myc  dlbcl|gamma heavy chain disease|histiocitosis x|histiocytosis x|langerhan's cell histiocytosis|langerhans cell granulomatosis|ldcbg tipo abc|letterer siwe disease|letterer siwe disease involving spleen|letterer siwe disease of spleen|lymphomatoid granulomatosis|mcd dlbcl|mu heavy chain disease|polymorphic ptld|posttransplant lymphoproliferative disorders|sezary's disease|waldenstroem's macroglobulinemia",
  melanoma: 'leptomeningeal melanomatosis|melanomatosis leptomeningea|meningeal melanomatosis',
  'myeloid-neoplasm':
    'agnogenic myeloid metaplasia|aleukemic myelosis|aml with biallelic mutations of cebpa|aml with maturation|aml with minimal differentiation|aml with variant rara translocation|aml without maturation|apl with pml rara|atypical cml|fibroblastic reticular cell tumor|mastocitosis sistemica indolente|mastocitosis tisular sistemica|mds with ring sideroblasts|megakaryocytic myelosclerosis|mielosclerosis megacariocitica|mielosis aleucemica|policitemia proliferativa|polycythaemia rubra vera|proliferative polycythaemia|rosai dorfman disease',
  'ovarian-cancer':
    'childhood ovarian endodermal sinus tumor|childhood ovarian endodermal sinus tumour|childhood ovarian yolk sac tumour|ovarian epithelial tumor|paediatric ovarian yolk sac tumour|sertoli leydig cell tumor|tumor del saco vitelino ovarico infantil|tumor pediatrico del saco vitelino del ovario|tumor seroso maligno de ovario',
  sarcoma:
    'epithelioid hemangioendothelioma|peripheral primitive neuroectodermal tumor|perivascular epithelioid cell tumor|pseudomyogenic hemangioendothelioma|tnep de la region toracopulmonar|tumor oseo de celulas gigantes',
  'skin-cancer': 'atypical fibroxanthoma|lymphomatoid papulosis',
  'stomach-cancer':
    'gastric g cell gastrin producing tumor|stromal tumor of gastrointestinal tract|stromal tumour of gastrointestinal tract',
  'testicular-cancer': 'tumor de celulas germinales mixto|tumor germinal testicular pediatrico',
  'uterine-cancer':
    'endometrial adenoacanthoma|epithelioid trophoblastic tumor|gestational trophoblastic disease|placental site trophoblastic tumor|uterine corpus endometrial stromal tumor|uterine perivascular epithelioid cell tumor|uterine smooth muscle tumor',
};
