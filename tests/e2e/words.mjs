// What the page says, by the messages of locales/: a test names a message, not a sentence, and so
// runs in every language.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../locales/', import.meta.url));

export const LANGS = ['en', 'fr', 'sv'];

/**
 * The words of a language, as a function from a message and its arguments to a pattern for the whole
 * of a text; `say.part` to one for a piece of it. An argument that is not given may be anything.
 */
export function words(lang) {
  const messages = new Map();
  const files = readdirSync(folder + lang, { recursive: true }).filter((name) => name.endsWith('.ftl'));
  for (const file of files) {
    for (const [id, text] of parse(readFileSync(`${folder}${lang}/${file}`, 'utf8'))) messages.set(id, text);
  }
  const pattern = (id, args) => {
    if (!messages.has(id)) throw new Error(`locales/${lang} has no message ${id}`);
    return convert(messages.get(id), args, new Intl.PluralRules(lang));
  };
  const say = (id, args = {}) => new RegExp(`^\\s*${pattern(id, args)}\\s*$`);
  say.part = (id, args = {}) => new RegExp(pattern(id, args));
  say.lang = lang;
  return say;
}

/** Escapes a text for a pattern; a space stands for any white space, as French has several. */
export function exactly(text) {
  return String(text).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/** Messages of a file, by id. We use no attributes and no terms. */
function parse(source) {
  const found = source.matchAll(/^([a-z][\w-]*) *=(.*(?:\n(?:[ \t]+.*|(?=\n[ \t])))*)/gm);
  return [...found].map(([, id, text]) => [id, text.trim()]);
}

function convert(text, args, plural) {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('{', at);
    if (start < 0) return out + exactly(text.slice(at));
    let end = start + 1;
    for (let depth = 1; depth > 0; end++) {
      if (text[end] === undefined) throw new Error(`no end of { in ${text}`);
      depth += { '{': 1, '}': -1 }[text[end]] ?? 0;
    }
    out += exactly(text.slice(at, start)) + placeable(text.slice(start + 1, end - 1), args, plural);
    at = end;
  }
  return out;
}

function placeable(inside, args, plural) {
  const value = args[inside.match(/\$([\w-]+)/)?.[1]];
  if (!inside.includes('->')) return value === undefined ? '.+?' : exactly(value);
  const variants = [...inside.matchAll(/^\s*(\*?)\[([\w-]+)\] ?((?:(?!^\s*\*?\[).*\n?)*)/gm)];
  const wanted = [String(value), typeof value === 'number' ? plural.select(value) : ''];
  const chosen =
    wanted.map((key) => variants.find(([, , name]) => name === key)).find(Boolean) ??
    variants.find(([, star]) => star);
  const of = ([, , , text]) => convert(text.trim(), args, plural);
  return value === undefined ? `(?:${variants.map(of).join('|')})` : of(chosen);
}
