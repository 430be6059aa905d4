import type { Email, Header } from 'postal-mime';
import PostalMime from 'postal-mime';
import type { Metadata } from '../../model/document.js';
import { windows1252 } from '../decode.js';
import { isoDate, mergeMetadata } from '../metadata.js';
import { readPage } from '../page/article.js';
import { documentOf, failure, type InputFormat, notice, type ReadItem } from '../types.js';
import { unwrap } from '../unwrap.js';

/**
 * A mail (RFC 5322): its plain text, else its HTML as text; Subject and Date as title and day. A page that a browser saved
 * in this form (MHTML) is read as the page it is.
 */
export const mail: InputFormat = {
  async *read({ file, bytes: load }, outer) {
    const bytes = await load();
    const start = mboxLine(bytes);
    const mails = start > 0 ? countMails(bytes) : 1;
    if (mails > 1) {
      yield failure('unsupported', file, `is an mbox of ${mails} mails; save each of them as a file (.eml)`);
      return;
    }
    let email: Email;
    try {
      email = await PostalMime.parse(bytes.subarray(start), { attachmentEncoding: 'arraybuffer' });
    } catch (error) {
      yield failure('mail', file, `is no mail that can be read: ${(error as Error).message}`);
      return;
    }
    const header = (name: string) => email.headers.find(({ key }) => key === name)?.value;
    if (!KNOWN_HEADERS.some((name) => header(name) !== undefined)) {
      yield failure('mail', file, 'is no mail: it does not begin with the lines of a mail header');
      return;
    }
    const location = header('snapshot-content-location');
    const page = location !== undefined && email.html ? readPage(windows1252(email.html)) : null;
    const { text, notes } = page ? { text: page.text, notes: noteOf(file, page.note) } : wordsOf(email, file);
    const own: Metadata = page ? mergeMetadata(page.metadata, addressOf(location)) : fieldsOf(email, header);
    yield* documentOf(file, bytes, { text, metadata: mergeMetadata(outer, own), notes });
  },
};

const KNOWN_HEADERS = ['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'received', 'content-type'];

/** Newsletters often send as plain text no more than a line that says where the real one is. */
const STUB_SHARE = 0.2;

function wordsOf({ text, html }: Email, file: string): { text: string; notes: ReadItem[] } {
  const plain = unwrap(tidy(windows1252(text ?? '')));
  if (!html) return { text: plain, notes: noteOf(file, damage(plain)) };
  const page = readPage(windows1252(html), 'all');
  const chosen = plain.trim().length > page.text.length * STUB_SHARE ? plain : page.text;
  return { text: chosen, notes: [...noteOf(file, page.note), ...noteOf(file, damage(chosen))] };
}

const noteOf = (file: string, note: string | null): ReadItem[] => (note ? [notice('page', file, note)] : []);

const damage = (text: string): string | null =>
  text.includes('\uFFFD') ? 'has characters that are not valid in the encoding that the mail names' : null;

/** A reply's or forward's mark at each line is no part of the words. */
function tidy(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
  const lines = plain.split('\n');
  const inked = lines.filter((line) => line.trim() !== '');
  const quoted = inked.filter((line) => line.startsWith('>')).length;
  return quoted * 2 > inked.length ? lines.map((line) => line.replace(/^>+ ?/, '')).join('\n') : plain;
}

function fieldsOf(email: Email, header: (name: string) => Header['value'] | undefined): Metadata {
  const metadata: Metadata = {};
  const title = windows1252(email.subject ?? '')
    .replace(/^(?:\s*(?:re|fwd?|aw|wg)\s*:)+/i, '')
    .trim();
  if (title !== '') metadata.title = title;
  // The day as written: the sender's own, whatever it is in Greenwich.
  const published = isoDate((header('date') ?? '').replace(/\(.*?\)/g, '').trim());
  if (published) metadata.published = published;
  const outlet = outletOf(email, header);
  if (outlet) metadata.outlet = outlet;
  return metadata;
}

const ROLE_ADDRESS =
  /^(?:news|newsletters?|newsroom|press|pressoffice|media|info|alerts?|updates?|briefings?|digest|daily|editors?|editorial|noreply|no-reply|donotreply|do-not-reply|hello|contact|communications|comms|mail|service|subscriptions?)@/i;

/** The sender as an outlet: only where the mail went to a list or comes from an office, not from a person. */
function outletOf(email: Email, header: (name: string) => string | undefined): string | null {
  const { name, address } = email.from ?? {};
  if (!name || name.includes('@') || !address) return null;
  const bulk =
    header('list-id') !== undefined ||
    header('list-unsubscribe') !== undefined ||
    /^(?:bulk|list)$/i.test(header('precedence') ?? '');
  return bulk || ROLE_ADDRESS.test(address) ? windows1252(name).trim() : null;
}

const addressOf = (location: string | undefined): Metadata =>
  location && /^https?:\/\//i.test(location.trim()) ? { url: location.trim() } : {};

/** Bytes of the line that an mbox puts before a mail; 0 where there is none. */
function mboxLine(bytes: Uint8Array): number {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /^From \S+[^\n]*\d{4}[^\n]*\n/.exec(head)?.[0].length ?? 0;
}

function countMails(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.match(/(?:^|\n)From \S+ [^\n]{10,60}\d{4}[^\n]{0,10}\n[\w-]+:/g)?.length ?? 1;
}
