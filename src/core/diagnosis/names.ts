/** Names that neither the grammar nor a condition's own list makes, by condition id; written by tools/lexicon/compile.mjs. */
export const names: Readonly<Record<string, string>> = {
  'acute-leukemia': 'lla del adulto|megakaryocytic myelosis',
  'brain-tumor':
    'anaplastic pleomorphic xanthoastrocytoma|astrocitoma cerebral|astrocitoma de cerebro|pleomorphic xanthoastrocytoma|primary dlbcl of the central nervous system|tnep snc',
  'breast-cancer': 'adenomyoepithelioma of the breast|mastitis carcinomatosa',
  'esophageal-cancer': 'cce de esofago|scc of esophagus|scc of oesophagus',
  'kidney-cancer': 'cromofobo renal|kidney chromophobe',
  lymphoma:
    "alpha heavy chain disease|angiomatoid fibrous histiocytoma|ezb dlbcl|ezb myc  dlbcl|gamma heavy chain disease|histiocitosis x|histiocytosis x|langerhan's cell histiocytosis|langerhans cell granulomatosis|ldcbg tipo abc|letterer siwe disease|letterer siwe disease involving spleen|letterer siwe disease of spleen|lymphomatoid granulomatosis|mcd dlbcl|mu heavy chain disease|polymorphic ptld|posttransplant lymphoproliferative disorders|sezary's disease|waldenstroem's macroglobulinemia",
  melanoma: 'leptomeningeal melanomatosis|melanomatosis leptomeningea|meningeal melanomatosis',
  'myeloid-neoplasm':
    'agnogenic myeloid metaplasia|aleukemic myelosis|aml without maturation|atypical cml|mastocitosis sistemica indolente|mastocitosis tisular sistemica|megakaryocytic myelosclerosis|mielosclerosis megacariocitica|mielosis aleucemica|policitemia proliferativa|polycythaemia rubra vera|proliferative polycythaemia|rosai dorfman disease',
  sarcoma:
    'epithelioid hemangioendothelioma|pseudomyogenic hemangioendothelioma|tnep de la region toracopulmonar',
  'skin-cancer': 'atypical fibroxanthoma|lymphomatoid papulosis',
  'uterine-cancer': 'endometrial adenoacanthoma|gestational trophoblastic disease',
};
