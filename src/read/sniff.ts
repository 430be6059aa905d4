import { utf16Label } from './decode.js';

const HEAD = 4096;

const MAIL_HEADER =
  /^(?:from|to|cc|subject|date|message-id|mime-version|received|return-path|delivered-to|reply-to|content-type|list-id|x-[\w-]+|dkim-signature|authentication-results):/i;

/**
 * The extension under which bytes without a telling name are read: by how they begin. Text is what is left. The extension of
 * a format that cannot be read is given too, for a message that names it.
 */
export function sniff(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (latin.startsWith('PK\u0003\u0004')) return '.zip';
  if (latin.startsWith('{\\rtf')) return '.rtf';
  if (latin.slice(0, 1024).includes('%PDF-')) return '.pdf';
  const wide = utf16Label(bytes);
  const head = (wide ? new TextDecoder(wide).decode(bytes.subarray(0, HEAD)) : latin).replace(
    /^(?:\uFEFF|\u00ef\u00bb\u00bf)/,
    '',
  );
  if (isPage(head)) return '.html';
  if (isMail(head)) return '.eml';
  return isRecord(bytes) ? '.ndjson' : '.txt';
}

/** A page begins with its document type or its first element, comments and an XML declaration aside. */
function isPage(head: string): boolean {
  let rest = head.trimStart();
  while (rest.startsWith('<!--') || rest.startsWith('<?')) {
    const end = rest.startsWith('<!--') ? rest.indexOf('-->') + 3 : rest.indexOf('?>') + 2;
    if (end < 4) return false;
    rest = rest.slice(end).trimStart();
  }
  return /^<(?:!doctype html|html|head|body|meta|title|article|div|p|h1|table)[\s>/]/i.test(rest);
}

/** A mail begins with at least two lines of a header, long ones folded. */
function isMail(head: string): boolean {
  const lines = head.replace(/^From \S[^\n]*\n/, '').split(/\r?\n/, 12);
  let known = 0;
  for (const [i, line] of lines.entries()) {
    if (MAIL_HEADER.test(line)) known++;
    else if (!(i > 0 && /^[ \t]/.test(line)) && !/^[\w-]+:/.test(line)) break;
  }
  return known >= 2;
}

/** True where the first line is a JSON object. */
function isRecord(bytes: Uint8Array): boolean {
  const wide = utf16Label(bytes);
  const text = wide ? new TextDecoder(wide).decode(bytes) : null;
  const end = text ? text.indexOf('\n') : bytes.indexOf(10);
  const first = text
    ? text.slice(0, end < 0 ? undefined : end)
    : Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
  const line = first.replace(/^\uFEFF/, '');
  if (!line.trimStart().startsWith('{')) return false;
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
