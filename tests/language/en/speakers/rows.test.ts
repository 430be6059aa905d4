import { describe, expect, test } from 'vitest';
import { countryByCode } from '../../../../src/language/en/places/countries.js';
import { organizationsFromRows, outletsFromRows, personFromRow } from '../../../../src/language/en/speakers/known.js';
import { ORGANIZATION_ROWS } from '../../../../src/language/en/speakers/organizations.js';
import { ORGANIZATION_HOST_ROWS, OUTLET_ROWS } from '../../../../src/language/en/speakers/outlets.js';
import { PEOPLE_ROWS } from '../../../../src/language/en/speakers/people.js';

const hostsFromRows = (text: string): [string, string[]][] =>
  lines(text).map((line) => {
    const [name = '', hosts = ''] = line.split('|').map((c) => c.trim());
    return [name, hosts.split(';').map((h) => h.trim())];
  });
const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

describe('rows of known speakers', () => {
  test('people have a name, a role, a known country code and years in order', () => {
    for (const line of lines(PEOPLE_ROWS)) {
      expect(line.split('|'), line).toHaveLength(6);
      const person = personFromRow(line);
      expect(person.name, line).toMatch(/\S/);
      expect(person.role, line).toMatch(/\S/);
      if (person.country) expect(countryByCode(person.country), line).not.toBeNull();
      if (person.from && person.to) expect(person.from, line).toBeLessThanOrEqual(person.to);
    }
  });

  test('organizations have three cells and a known country code', () => {
    for (const line of lines(ORGANIZATION_ROWS)) expect(line.split('|'), line).toHaveLength(3);
    for (const { name, country } of organizationsFromRows(ORGANIZATION_ROWS)) {
      if (country) expect(countryByCode(country), name).not.toBeNull();
    }
  });

  test('no alias stands for two organizations or outlets', () => {
    const owner = new Map<string, string>();
    const rows = [...organizationsFromRows(ORGANIZATION_ROWS), ...outletsFromRows(OUTLET_ROWS)];
    const doubled: string[] = [];
    for (const { name, aliases } of rows) {
      for (const alias of [name, ...aliases]) {
        const before = owner.get(alias);
        if (before && before !== name) doubled.push(`${alias}: ${before}, ${name}`);
        owner.set(alias, name);
      }
    }
    expect(doubled).toEqual([]);
  });

  test('hosts of organizations name known ones', () => {
    const known = new Set(organizationsFromRows(ORGANIZATION_ROWS).map((o) => o.name));
    for (const outlet of outletsFromRows(OUTLET_ROWS)) known.add(outlet.name);
    expect(hostsFromRows(ORGANIZATION_HOST_ROWS).filter(([name]) => !known.has(name))).toEqual([]);
  });

  test('hosts are bare and belong to one outlet', () => {
    const hosts = [
      ...outletsFromRows(OUTLET_ROWS).flatMap((o) => o.hosts),
      ...hostsFromRows(ORGANIZATION_HOST_ROWS).flatMap(([, own]) => own),
    ];
    expect(hosts.filter((h) => !/^[a-z0-9.-]+\.[a-z]{2,}$/.test(h) || h.startsWith('www.'))).toEqual([]);
    expect(hosts.filter((h, i) => hosts.indexOf(h) !== i)).toEqual([]);
  });
});
