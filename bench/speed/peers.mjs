/** Other libraries that find terms in a text, made ready in a page: `globalThis.peers`. */
// @ts-nocheck The libraries are there only once the bench has fetched them.

import nlp from 'compromise';
import AhoCorasick from 'modern-ahocorasick';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

/** @param {readonly string[]} terms @returns {Record<string, (text: string) => number>} how many of the terms each finds */
export function ready(terms) {
  const escaped = [...terms]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'gi');
  const automaton = new AhoCorasick([...terms]);
  const wink = winkNlp(model, ['sbd']);
  wink.learnCustomEntities([{ name: 'name', patterns: terms.filter((term) => /^[a-z ]+$/.test(term)) }]);
  const net = nlp.buildNet(terms.map((match) => ({ match: match.replace(/[^\w' ]/g, '') })));
  return {
    'one RegExp': (text) => text.match(pattern)?.length ?? 0,
    'modern-ahocorasick': (text) => automaton.search(text.toLowerCase()).length,
    'wink-nlp': (text) => wink.readDoc(text).customEntities().length(),
    compromise: (text) => nlp.tokenize(text).match(net).length,
  };
}
