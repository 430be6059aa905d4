import { COMMANDS } from '../commands.js';
import { OPTIONS, type OptionRow } from '../options.js';
import { choicesOf, flagsOf, operandsOf, valuesOf } from './values.js';

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
const seen = (names: readonly string[]): string => quoted(`__fish_seen_subcommand_from ${names.join(' ')}`);

/** The completion script of fish, for 3.0 and later. */
export function fishScript(): string {
  const commands = COMMANDS.map(
    ({ name, help }) => `complete -c troopclaims -n __fish_use_subcommand -a ${name} -d ${quoted(help)}`,
  );
  const operands = COMMANDS.flatMap(({ name }) => {
    const meant = operandsOf(name);
    if (meant === null) return [];
    return [`complete -c troopclaims -n ${seen([name])} ${meant === 'files' ? '-F' : `-a ${quoted(meant.join(' '))}`}`];
  });
  return `# fish completion of troopclaims; made by: troopclaims completion fish

# What the articles name, asked of the program itself.
function __troopclaims_live
    set -l words (commandline -opc)
    command $words[1] complete $argv[1] -- $words[2..-1] 2>/dev/null
end

complete -c troopclaims -f
complete -c troopclaims -n __fish_use_subcommand -l version -s V -d 'print the version'
complete -c troopclaims -l help -s h -d 'print this help'
complete -c troopclaims -n __fish_use_subcommand -a help -d 'print the help of a command'
${[...commands, ...operands, ...OPTIONS.map(option)].join('\n')}
`;
}

function option(row: OptionRow): string {
  const flags = flagsOf(row).map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const words = choicesOf(row).join(' ');
  const how = {
    flag: '',
    free: ' -x',
    file: ' -r -F',
    choice: ` -x -a ${quoted(words)}`,
    choices: ` -x -a ${quoted(`(__fish_append , ${words})`)}`,
    live: ` -x -a ${quoted(`(__troopclaims_live ${row.key})`)}`,
  }[valuesOf(row)];
  return `complete -c troopclaims -n ${seen(row.commands)} ${flags.join(' ')}${how} -d ${quoted(row.help)}`;
}
