import { COMMANDS } from '../commands.js';
import type { CommandName, OptionRow } from '../options.js';
import { choicesOf, flagsOf, operandsOf, optionsOf, quoted, valuesOf } from './values.js';

/** The completion script of zsh: to be sourced, or as a file _troopclaims in a folder of fpath. */
export function zshScript(): string {
  const commands = COMMANDS.map(({ name, help }) => `    ${quoted(`${name}:${help.replaceAll(':', '\\:')}`)}`);
  const cases = COMMANDS.map(
    ({ name }) => `    ${name})\n      _arguments -S \\\n${specs(name).join(' \\\n')}\n      ;;`,
  );
  return `#compdef troopclaims
# zsh completion of troopclaims; made by: troopclaims completion zsh

# What the articles name, asked of the program itself.
_troopclaims_live() {
  local -a names
  names=("\${(@f)$("$program" complete "$1" -- "\${(@Q)words[1,CURRENT-1]}" 2>/dev/null)}")
  compadd -M 'm:{[:lower:]}={[:upper:]}' -- "\${(@)names:#}"
}

_troopclaims() {
  local program=$words[1]
  local -a commands=(
${commands.join('\n')}
    'help:print the help of a command'
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${cases.join('\n')}
    help)
      _describe command commands
      ;;
  esac
}

if [[ $funcstack[1] == _troopclaims ]]; then
  _troopclaims "$@"
else
  compdef _troopclaims troopclaims
fi
`;
}

function specs(name: CommandName): string[] {
  const operands = operandsOf(name);
  const last = operands === null ? [] : operands === 'files' ? ['*:path:_files'] : [`1:word:(${operands.join(' ')})`];
  return [...optionsOf(name).flatMap(specsOf), ...['--help[print this help]', ...last].map(quoted)].map(
    (spec) => `        ${spec}`,
  );
}

/** A specification for _arguments; an option that may come again begins with a star. */
function specsOf(row: OptionRow): string[] {
  const flags = flagsOf(row);
  const again = row.kind === 'texts' || row.kind === 'choices' ? '*' : '';
  const help = row.help.replace(/[[\]\\:]/g, '\\$&');
  const words = choicesOf(row).join(' ');
  const how = {
    flag: '',
    free: ':value: ',
    file: ':file:_files',
    choice: `:value:(${words})`,
    choices: `:values:_values -s , value ${words}`,
    // The blank keeps what _arguments would put between the words of the call.
    live: `:name: _troopclaims_live ${row.key}`,
  }[valuesOf(row)];
  return flags.map((flag) => quoted(`${again}${flag}${how && flag.startsWith('--') ? '=' : ''}[${help}]${how}`));
}
