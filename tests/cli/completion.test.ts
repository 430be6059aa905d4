import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_NAMES, COMMANDS } from '../../src/cli/commands.js';
import { OPTIONS } from '../../src/cli/options.js';
import { folderOf } from '../read/folder.js';
import { CLAIMS } from '../render/fixtures.js';
import { BIN, run } from './run.js';

const said = (who: string, place: string) =>
  `Published: 4 November 2024\n\n${who} said on Monday that 11,000 North Korean troops were in ${place}.\n`;
const folder = folderOf({
  'articles/a.txt': said('General Ada Quill', 'Kursk'),
  'articles/b.txt': said('General Ben Osei', 'Tapa'),
  'my files/c.txt': said('General Cora Vance', 'Kharkiv'),
  'claims.ndjson': `${JSON.stringify(CLAIMS[0])}\n`,
});

// The program under its name, as a shell finds it.
mkdirSync(join(folder, 'bin'));
writeFileSync(join(folder, 'bin/troopclaims'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`);
chmodSync(join(folder, 'bin/troopclaims'), 0o755);
const env = {
  ...process.env,
  PATH: `${folder}/bin:${process.env.PATH}`,
  HOME: folder,
  LC_ALL: 'C.UTF-8',
  TERM: 'xterm',
};
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

const lines = (text: string) => text.split('\n').filter(Boolean);

describe('complete', () => {
  const complete = async (...args: string[]) => lines((await run(['complete', ...args], { cwd: folder })).stdout);

  it('tells the speakers and places of what the command line names', async () => {
    expect(await complete('speaker', '--', 'list', 'articles')).toEqual(['Ada Quill', 'Ben Osei']);
    expect(await complete('region', '--', 'compare', '--limit', '3', 'articles/a.txt')).toEqual(
      expect.arrayContaining(['Kursk', 'Russia']),
    );
    expect(await complete('speaker', '--', 'list', '--speaker', 'x', 'my files')).toEqual(['Cora Vance']);
    expect(await complete('speaker', '--', 'list', '--claims', 'claims.ndjson')).toEqual([CLAIMS[0]!.speaker.name]);
    expect(await complete('speaker', '--', 'list', '--claims=claims.ndjson')).toEqual([CLAIMS[0]!.speaker.name]);
    expect(await complete('speaker', '--', 'list')).toContain('Volodymyr Zelenskyy');
  });

  it.each([
    [['speaker', '--', 'list', 'nowhere']],
    [['speaker', '--', 'list', '-']],
    [['nothing', '--', 'list', 'articles']],
    [['speaker', '--', 'nothing', 'articles']],
    [['speaker', '--', 'list', '--config', 'nowhere.json', 'articles']],
    [['speaker']],
  ])('is silent where there is nothing to tell: %j', async (args) => {
    const { code, stdout } = await run(['complete', ...args], { cwd: folder });
    expect([code, stdout]).toEqual([0, '']);
  });

  it('is hidden from the help, and answers in a moment however much there is', async () => {
    expect((await run(['--help'])).stdout).not.toMatch(/^ {2}complete /m);
    const many = Array.from({ length: 30_000 }, (_, i) =>
      JSON.stringify({ text: said(`General Ada Quill`, 'Kursk'), id: String(i) }),
    );
    writeFileSync(join(folder, 'many.ndjson'), many.join('\n'));
    const start = performance.now();
    expect(await complete('speaker', '--', 'list', 'many.ndjson')).toEqual(['Ada Quill']);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe('completion', () => {
  it('knows three shells', async () => {
    expect((await run(['completion', 'fihs'])).stderr).toContain('did you mean fish?');
    expect(await run(['completion', 'tcsh'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('bash, zsh, fish'),
    });
    for (const shell of COMMANDS.find(({ name }) => name === 'completion')!.words!) {
      const { code, stdout } = await run(['completion', shell]);
      expect(code).toBe(0);
      for (const { flags } of OPTIONS) expect(stdout).toContain(/--([\w-]+)/.exec(flags)![1]);
    }
  });

  it('of schema names the schemas that there are', async () => {
    for (const name of COMMANDS.find((row) => row.name === 'schema')!.words!)
      expect((await run(['schema', name])).code).toBe(0);
  });
});

/** Typed words in, what the shell offers out; the last word is the one being typed. */
type Offers = (...words: string[]) => string[] | Promise<string[]>;

async function holds(shell: string, offers: Offers): Promise<void> {
  const only = async (...words: string[]) => (await offers(...words)).map((word) => word.replace(/\\/g, '')).sort();
  expect(await offers('')).toEqual(expect.arrayContaining([...COMMAND_NAMES, 'help']));
  expect(await only('com')).toEqual(expect.arrayContaining(['compare', 'completion']));
  expect(await only('com')).not.toContain('list');
  expect(await only('list', '--form')).toEqual(['--format']);
  expect(await only('schema', '--form')).toEqual([]);
  expect(await only('list', '--format', 'js')).toEqual(['json', 'jsonld']);
  expect(await offers('compare', '--by', '')).toEqual(
    expect.arrayContaining(['speaker', 'organization', 'country', 'source']),
  );
  expect(await only('list', '--status', 'kil')).toEqual(['killed']);
  expect((await only('list', '--status', 'present,kil')).map((word) => word.replace(/^present,/, ''))).toEqual([
    'killed',
  ]);
  expect((await only('list', 'artic')).map((word) => word.replace(/\/$/, ''))).toEqual(['articles']);
  expect(await only('list', '-o', 'claims.n')).toEqual(['claims.ndjson']);
  expect(await only('completion', 'f')).toEqual(['fish']);
  expect(await only('list', 'articles', '--speaker', 'Ad')).toEqual(['Ada Quill']);
  expect(await only('list', 'articles', '--speaker', '')).toEqual(['Ada Quill', 'Ben Osei']);
  expect(await only('compare', 'articles', '--region', 'Kur')).toContain('Kursk');
  expect(await only('list', '--min', ''), `${shell}: a number is the user's`).toEqual([]);
}

describe('in the shells', () => {
  beforeAll(async () => {
    for (const shell of ['bash', 'zsh', 'fish'])
      writeFileSync(join(folder, `completion.${shell}`), (await run(['completion', shell])).stdout);
  });
  const shell = (program: string, args: string[]) =>
    execFileSync(program, args, { cwd: folder, env, encoding: 'utf8', timeout: 60_000 });
  const quoted = (text: string) => `'${text}'`;

  it.skipIf(!has('bash'))('bash (skipped where there is none)', async () => {
    const offers: Offers = (...words) =>
      lines(
        shell('bash', [
          '--norc',
          '-c',
          `source completion.bash
           COMP_WORDS=(troopclaims ${words.map(quoted).join(' ')}) COMP_CWORD=${words.length}
           _troopclaims; printf '%s\\n' "\${COMPREPLY[@]}"`,
        ]),
      );
    await holds('bash', offers);
    expect([...(await offers('list', '--format', '=', 'js'))].sort()).toEqual(['json', 'jsonld']);
    expect(offers('list', 'articles', '--speaker', '"Ada Q')).toEqual(['Ada Quill']);
    expect(offers('list', 'my\\ files', '--speaker', 'c')).toEqual(['Cora\\ Vance']);
  });

  it.skipIf(!has('fish'))('fish (skipped where there is none)', async () => {
    const offers: Offers = (...words) => {
      const line = ['troopclaims', ...words].join(' ');
      return lines(shell('fish', ['--no-config', '-c', `source completion.fish; complete -C ${quoted(line)}`])).map(
        (offer) => offer.split('\t')[0]!,
      );
    };
    await holds('fish', offers);
    expect([...(await offers('list', '--format=js'))].sort()).toEqual(['--format=json', '--format=jsonld']);
  });

  it.skipIf(!has('zsh') || !has('script'))(
    'zsh (skipped where there is none, or no script to give it a terminal)',
    async () => {
      // What the completion system adds is written down where it is added.
      writeFileSync(
        join(folder, 'setup.zsh'),
        `autoload -Uz compinit; compinit -u -d $PWD/zcompdump; source completion.zsh
       compadd() {
         if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)* ]]; then builtin compadd "$@"; return; fi
         local -a offered
         builtin compadd -A offered "$@"
         print -rl -- $offered >> offers
         builtin compadd "$@"
       }
       unsetopt auto_list auto_menu; LINES=50 COLUMNS=200
       bindkey '^I' complete-word
       integer asked=0; zle-line-init() { : > asked-$((asked++)) }; zle -N zle-line-init`,
      );
      const zsh = spawn('script', ['-qec', 'zsh -f -i', '/dev/null'], {
        cwd: folder,
        env,
        stdio: ['pipe', 'pipe', 'ignore'],
      });
      zsh.stdout.resume();
      zsh.stdin.write('source setup.zsh\n');
      let asked = 0;
      const answered = async () => {
        for (let i = 0; i < 600 && !existsSync(join(folder, `asked-${asked}`)); i++) await setTimeout(50);
        expect(existsSync(join(folder, `asked-${asked}`))).toBe(true);
        asked++;
      };
      await answered();
      const offers: Offers = async (...words) => {
        writeFileSync(join(folder, 'offers'), '');
        zsh.stdin.write(`${['troopclaims', ...words].join(' ')}\t`);
        // The line away; the next one begins when all of it is done.
        zsh.stdin.write('\u0015\n');
        await answered();
        return [...new Set(lines(readFileSync(join(folder, 'offers'), 'utf8')))];
      };
      try {
        await holds('zsh', offers);
      } finally {
        zsh.stdin.end('exit\n');
        zsh.kill();
      }
    },
    120_000,
  );
});

describe('man', () => {
  const page = fileURLToPath(new URL('../../dist/man/troopclaims.1', import.meta.url));

  it('is the page that the build writes', async () => {
    expect((await run(['man'])).stdout).toBe(readFileSync(page, 'utf8'));
    const { man } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(existsSync(fileURLToPath(new URL(`../../${man}`, import.meta.url)))).toBe(true);
  });

  it.skipIf(!has('groff'))(
    'is roff without a warning, with every command and option, 80 columns wide (skipped without groff)',
    () => {
      const { stdout, stderr } = spawnSync('groff', ['-man', '-Tascii', '-ww', '-P-cbou', '-rLL=80n', page], {
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
      const words = stdout.replace(/\s+/g, ' ');
      for (const { name } of COMMANDS) expect(words).toContain(`troopclaims ${name} [option ...]`);
      for (const { flags, help } of OPTIONS) expect(words).toContain(`${flags} ${help}`);
    },
  );
});
