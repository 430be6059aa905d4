import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/pipeline.js';

/** The claims of a text: number, speaker, status, statement (by the order in which it first comes). */
function told(text: string): string[] {
  const { claims } = extractClaims({ id: 't', file: 't', text, sha256: '', metadata: {} });
  const order = [...new Set(claims.map((c) => c.statement))];
  return claims.map((c) => `${c.count.text}|${c.speaker.name}|${c.status}|${order.indexOf(c.statement)}`);
}

describe('a number that one story gives twice is told once', () => {
  it('the source that the lead only describes is the one named further down', () => {
    const found = told(
      'Seventeen Norwegian soldiers were killed in an ambush in Mali on Monday, officials said.\n\n' +
        'The convoy was on its way home.\n\n' +
        '"We have lost 17 soldiers," General Ole Rask told reporters.',
    );
    expect(found).toEqual(['Seventeen|Ole Rask|killed|0', '17|Ole Rask|killed|0']);
  });

  it('not where the lead names its source', () => {
    const found = told(
      'The rebels killed 17 Norwegian soldiers in Mali, Captain Bo Lund said.\n\n"We have lost 17 soldiers," General Ole Rask told reporters.',
    );
    expect(found.map((line) => line.split('|')[1])).toEqual(['Bo Lund', 'Ole Rask']);
  });

  it('a mention that tells no state takes the one that its twin tells', () => {
    const found = told(
      'More than 45,000 Norwegian soldiers have been killed in the war in Mali, General Ole Rask said.\n\n' +
        '"The highest sacrifice was made by over 45,000 Norwegian soldiers," General Rask said.',
    );
    expect(found).toEqual(['More than 45,000|Ole Rask|killed|0', 'over 45,000|Ole Rask|killed|0']);
  });

  it('a definite number is what the article has told of it before, whoever takes it up', () => {
    const found = told(
      'Norway will send 640 soldiers to Mali in May.\n\nThe 640 soldiers come from the north, General Ole Rask said.',
    );
    expect(found.map((line) => line.split('|')[2])).toEqual(['planned', 'planned']);
  });
});
