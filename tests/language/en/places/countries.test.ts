import { describe, expect, it } from 'vitest';
import { countries, countryByCode, countryOf, peopleOf } from '../../../../src/language/en/places/index.js';

describe('countryOf', () => {
  it.each([
    ['Russia', 'RU', 'name'],
    ['the Russian Federation', 'RU', 'name'],
    ['US', 'US', 'abbreviation'],
    ['U.S.', 'US', 'abbreviation'],
    ['DPRK', 'KP', 'abbreviation'],
    ['Kiev', 'UA', 'capital'],
    ['Pyongyang', 'KP', 'capital'],
    ['North Koreans', 'KP', 'demonym'],
    ['Briton', 'GB', 'demonym'],
    ['Frenchmen', 'FR', 'demonym'],
    ['Türkiye', 'TR', 'name'],
    ["Côte d'Ivoire", 'CI', 'name'],
    ["People's Republic of China", 'CN', 'name'],
  ])('%s', (name, code, via) => {
    expect(countryOf(name)).toMatchObject({ code, via });
  });

  it.each(['us', 'it', 'IT', 'turkey', 'Mars', ''])('is none: %j', (name) => {
    expect(countryOf(name)).toBeNull();
  });

  it('gives each country an adjective and finds it by its code', () => {
    for (const { code, name, demonym } of countries()) {
      expect(demonym, name).not.toBe('');
      expect(countryByCode(code)?.name).toBe(name);
      expect(code).toMatch(/^[A-Z]{2}$/);
    }
  });
});

describe('peopleOf', () => {
  it.each([
    ['Chechens', 'Chechen', 'RU'],
    ['Kurds', 'Kurdish', null],
    ['Tuareg', 'Tuareg', null],
  ])('%s', (word, name, country) => {
    expect(peopleOf(word)).toEqual({ name, country });
  });

  it('knows no others', () => {
    expect(peopleOf('Soldiers')).toBeNull();
  });
});
