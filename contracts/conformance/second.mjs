#!/usr/bin/env node
// A second engine, as plain as can be: one day after the other, no ledger. second.mjs clock|identifiers < questions
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DAY = 86_400_000;
const day = (text) => {
  const time = Date.parse(text + 'T00:00:00Z');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(time) || iso(time) !== text) throw new Error('no day: ' + text);
  return time;
};
const iso = (time) => new Date(time).toISOString().slice(0, 10);
const year = (time) => new Date(time).getUTCFullYear();

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'calendar');
const off = new Set();
const extra = new Set();
const years = new Set();
const listed = (text, name) => (text.match(new RegExp(`^${name}=(.*)$`, 'm'))?.[1] ?? '').split(',').map((part) => part.trim()).filter(Boolean);
for (const file of readdirSync(folder).filter((name) => name.endsWith('.properties'))) {
  const text = readFileSync(join(folder, file), 'utf8');
  years.add(Number(text.match(/^year=(\d+)/m)[1]));
  for (const span of listed(text, 'off')) {
    const [from, to = from] = span.split('..');
    for (let time = day(from); time <= day(to); time += DAY) off.add(iso(time));
  }
  listed(text, 'workdays').forEach((date) => extra.add(date));
}
const known = (time) => years.has(year(time));
const PINNED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
const weekday = (time) => ![0, 6].includes(new Date(time).getUTCDay());
const works = (time) => known(time)
  ? extra.has(iso(time)) || (weekday(time) && !off.has(iso(time)))
  : weekday(time) && !PINNED.includes(iso(time).slice(5));

/** @param assumed whether days beyond the loaded calendars are guessed */
function reckon({ start, length, unit, exclusions }, assumed) {
  const unknown = (time) => !assumed && !known(time);
  const land = (end, counted) => {
    let time = end;
    while (!unknown(time) && !works(time)) time += DAY;
    return unknown(time) ? { status: 'CALENDAR_MISSING', counted } : { status: 'FINAL', due: time, counted };
  };
  if (unit === 'MONTH' || unit === 'YEAR') {
    const from = new Date(start);
    const months = from.getUTCMonth() + length * (unit === 'YEAR' ? 12 : 1);
    const last = new Date(Date.UTC(from.getUTCFullYear(), months + 1, 0)).getUTCDate();
    return land(Date.UTC(from.getUTCFullYear(), months, Math.min(from.getUTCDate(), last)), length);
  }
  let time = start;
  let counted = 0;
  while (counted < length) {
    time += DAY;
    if (exclusions.some((each) => each.to === null && time >= each.from)) return { status: 'SUSPENDED', counted };
    if (exclusions.some((each) => each.to !== null && time >= each.from && time <= each.to)) continue;
    if (unit === 'WORKING_DAY' && unknown(time)) return { status: 'CALENDAR_MISSING', counted };
    if (unit === 'CALENDAR_DAY' || works(time)) counted += 1;
  }
  return unit === 'CALENDAR_DAY' ? land(time, counted) : { status: 'FINAL', due: time, counted };
}

const whole = (value, least) => {
  if (!Number.isInteger(value) || value < least || value > 2_147_483_647) throw new Error('no whole number');
  return value;
};
const FIELDS = ['id', 'limit', 'unit', 'start', 'exclusions', 'extension'];
/** Licensing Law Art. 45: these hold the clock only when the applicant was told in writing how long. */
const TOLD = ['HEARING', 'TENDER', 'AUCTION', 'INSPECTION', 'TESTING', 'QUARANTINE', 'APPRAISAL', 'EXPERT_REVIEW'];
const stops = (each) => !TOLD.includes(each.ground) || (each.notice != null && each.told != null);

function clock(ask) {
  const strange = Object.keys(ask).find((field) => !FIELDS.includes(field));
  if (strange) throw new Error('unknown field ' + strange);
  if (!['WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'YEAR'].includes(ask.unit)) throw new Error('no unit');
  const exclusions = (ask.exclusions ?? []).map((each) => {
    const to = each.to == null ? null : day(each.to);
    if (to !== null && to < day(each.from)) throw new Error('an exclusion that ends before it begins');
    return { from: day(each.from), to, stops: stops(each) };
  });
  if (exclusions.length > 0 && ['MONTH', 'YEAR'].includes(ask.unit)) throw new Error('from date to date, without exclusions');
  const history = {
    start: day(ask.start), length: whole(ask.limit, 1) + whole(ask.extension ?? 0, 0), unit: ask.unit, exclusions: exclusions.filter((each) => each.stops),
  };
  const found = reckon(history, false);
  const answer = { id: ask.id, status: found.status, counted: found.counted };
  if (found.due !== undefined) answer.due = iso(found.due);
  if (found.status === 'CALENDAR_MISSING' && (['MONTH', 'YEAR'].includes(ask.unit) || history.length <= 1000)) {
    const guessed = reckon(history, true).due;
    if (guessed !== undefined) answer.provisional = iso(guessed);
  }
  return answer;
}

const DIGITS = '0123456789';
const ALPHABET = DIGITS + 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const refuse = (refused, position = 0) => { throw { refused, position }; };
const cleaned = (text) => text.normalize('NFKC').replace(/[\p{Zs}\t\n\r\u0085\p{Cf}]/gu, '').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/^[^0-9:]*:/, '');
const upper = (text) => cleaned(text).replace(/[a-z]/g, (letter) => letter.toUpperCase());
const present = (text) => text === '' ? refuse('MISSING') : text;
const letters = (text, alphabet, from = 0, to = text.length) => {
  for (let i = from; i < to; i += 1) if (!alphabet.includes(text[i])) refuse('CHARACTER', i + 1);
};
const iso7064 = (text) => {
  let product = 36;
  for (const letter of text) product = ((((product + ALPHABET.indexOf(letter)) % 36) || 36) * 2) % 37;
  return ALPHABET[(((1 - product) % 36) + 36) % 36];
};
const organisationCheck = (text) => {
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce((all, weight, i) => all + weight * ALPHABET.indexOf(text[i]), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : DIGITS[check % 11];
};
const credit = (text) => {
  if (text.length !== 18) refuse('LENGTH');
  letters(text, CREDIT);
  letters(text, DIGITS, 2, 8);
};
const outer = (text) => {
  credit(text);
  let sum = 0;
  for (let i = 0, weight = 1; i < 17; i += 1, weight = (weight * 3) % 31) sum += weight * CREDIT.indexOf(text[i]);
  if (text[17] !== CREDIT[(31 - (sum % 31)) % 31]) refuse('CHECK', 18);
};
const IDENTIFIERS = {
  USCC(typed) {
    const text = present(upper(typed));
    outer(text);
    if (text[16] !== organisationCheck(text.slice(8))) refuse('ORGANISATION_CHECK', 17);
    return text;
  },
  USCC_REGISTERED(typed) {
    const text = present(upper(typed));
    credit(text);
    return text;
  },
  ORGANISATION_CODE(typed) {
    const code = present(upper(typed));
    const text = code.length === 10 && code[8] === '-' ? code.slice(0, 8) + code[9] : code;
    if (text.length !== 9) refuse('LENGTH');
    letters(text, ALPHABET);
    if (text[8] !== organisationCheck(text)) refuse('CHECK', 9);
    return text;
  },
  CERTIFICATE_IDENTIFIER(typed) {
    const text = present(cleaned(typed));
    if (!text.startsWith('1.2.156.3005.2.')) refuse('ROOT', 1);
    letters(text, ALPHABET + '.');
    const [type, organisation, serial, version, check, ...more] = text.slice('1.2.156.3005.2.'.length).split('.');
    if (more.length > 0 || ![type, organisation, serial, version, check].every(Boolean)) refuse('SHAPE');
    if (!/^[0-9A-Z]{18}\d{3}$/.test(type)) refuse('SHAPE');
    outer(type.slice(0, 18));
    if (organisation.length !== 6) outer(organisation);
    else if (!/^\d{6}$/.test(organisation)) refuse('CHARACTER');
    if (!/^\d{3}$/.test(version)) refuse('SHAPE');
    if (check !== iso7064(type + organisation + serial + version)) refuse('CHECK', text.length);
    return text;
  },
  CASE_NUMBER(typed) {
    const text = present(upper(typed));
    const parts = /^([A-Z]{2,4})-(\d{6}(?:[A-Z]{2,6})?)-(\d{4})-(\d{6,9})-([0-9A-Z])$/.exec(text);
    if (!parts) refuse('SHAPE');
    if (parts[5] !== iso7064(parts.slice(1, 5).join(''))) refuse('CHECK', text.length);
    return text;
  },
  CAS(typed) {
    const text = present(cleaned(typed));
    if (!/^\d{2,7}-\d{2}-\d$/.test(text)) refuse('SHAPE');
    const digits = text.replaceAll('-', '').split('').map(Number).reverse();
    const sum = digits.reduce((all, digit, place) => all + digit * place, 0);
    if (sum % 10 !== digits[0] || digits.slice(1).every((digit) => digit === 0)) refuse('CHECK', text.length);
    return text;
  },
};

function identifier(ask) {
  try {
    return { id: ask.id, canonical: IDENTIFIERS[ask.kind](ask.text) };
  } catch (reason) {
    if (!reason.refused) throw reason;
    return { id: ask.id, ...reason };
  }
}

const answer = { clock, identifiers: identifier }[process.argv[2]];
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const ask = JSON.parse(line);
  let said;
  try {
    said = answer(ask);
  } catch (reason) {
    said = { id: ask.id, error: reason.message };
  }
  process.stdout.write(JSON.stringify(said) + '\n');
}
