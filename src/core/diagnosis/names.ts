/** Names that neither the grammar nor a condition's own list makes, by condition id; written by tools/lexicon/compile.mjs. */
export const names: Readonly<Record<string, string>> = {
  'brain-tumor':
    'anaplastic pleomorphic xanthoastrocytoma|astrocitoma cerebral|astrocitoma de cerebro|pleomorphic xanthoastrocytoma',
  lymphoma: "sezary's disease|waldenstroem's macroglobulinemia",
  sarcoma: 'epithelioid hemangioendothelioma',
  'uterine-cancer': 'gestational trophoblastic disease',
};
