/*
 * People and organizations that often give numbers, as rows. A row supplies spellings, role, organization, country and the
 * years in office; it never supplies a number and is used only where the article itself names the speaker.
 */

export interface KnownPerson {
  /** Usual English full name. */
  name: string;
  /** Other spellings or short names; transliteration variants that keys fold anyway need no entry. */
  spellings: string[];
  role: string;
  /** Canonical name of a known organization; null for heads of state and government and ministers without one. */
  organization: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** First and last year in the role; null where open. */
  from: number | null;
  to: number | null;
}

export interface KnownOrganization {
  /** Name that the program prints. */
  name: string;
  aliases: string[];
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

export interface KnownOutlet {
  name: string;
  aliases: string[];
  /** Host names without "www.". */
  hosts: string[];
}

const cells = (line: string): string[] => line.split('|').map((c) => c.trim());
const list = (cell: string | undefined): string[] =>
  cell
    ? cell
        .split(';')
        .map((c) => c.trim())
        .filter(Boolean)
    : [];
const lines = (text: string): string[] => text.split('\n').filter((l) => l.trim() !== '');

/** A row `name | spellings ; ... | role | organization | country | from-to`. */
export function personFromRow(row: string): KnownPerson {
  const [name, spellings, role, organization, country, years] = cells(row);
  const [from, to] = (years ?? '').split('-');
  return {
    name: name!,
    spellings: list(spellings),
    role: role ?? '',
    organization: organization || null,
    country: country || null,
    from: from ? Number(from) : null,
    to: to ? Number(to) : null,
  };
}

/** Rows `name | aliases ; ... | country`. */
export function organizationsFromRows(text: string): KnownOrganization[] {
  return lines(text).map((line) => {
    const [name, aliases, country] = cells(line);
    return { name: name!, aliases: list(aliases), country: country || null };
  });
}

/** Rows `name | aliases ; ... | hosts ; ...`. */
export function outletsFromRows(text: string): KnownOutlet[] {
  return lines(text).map((line) => {
    const [name, aliases, hosts] = cells(line);
    return { name: name!, aliases: list(aliases), hosts: list(hosts) };
  });
}
