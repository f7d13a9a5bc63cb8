/** Names that neither the grammar nor a condition's own list makes, by condition id; written by tools/lexicon/compile.mjs. */
export const names: Readonly<Record<string, string>> = {
  'brain-tumor':
    'anaplastic pleomorphic xanthoastrocytoma|astrocitoma cerebral|astrocitoma de cerebro|pleomorphic xanthoastrocytoma',
  'breast-cancer': 'mastitis carcinomatosa',
  'esophageal-cancer': 'cce de esofago|scc of esophagus|scc of oesophagus',
  'kidney-cancer': 'cromofobo renal|kidney chromophobe',
  lymphoma:
    "angiomatoid fibrous histiocytoma|histiocitosis x|histiocytosis x|langerhan's cell histiocytosis|langerhans cell granulomatosis|letterer siwe disease|lymphomatoid granulomatosis|polymorphic ptld|sezary's disease|waldenstroem's macroglobulinemia",
  melanoma: 'leptomeningeal melanomatosis|melanomatosis leptomeningea|meningeal melanomatosis',
  'myeloid-neoplasm':
    'agnogenic myeloid metaplasia|atypical cml|polycythaemia rubra vera|rosai dorfman disease',
  sarcoma: 'epithelioid hemangioendothelioma|pseudomyogenic hemangioendothelioma',
  'skin-cancer': 'atypical fibroxanthoma|lymphomatoid papulosis',
  'uterine-cancer': 'gestational trophoblastic disease',
};
