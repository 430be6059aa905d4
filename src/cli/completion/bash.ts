import { COMMAND_NAMES } from '../commands.js';
import { OPTIONS } from '../options.js';
import { choicesOf, flagsOf, operandsOf, optionsOf, quoted, valuesOf } from './values.js';

const HELP = ['--help'];

/** The completion script of bash, for 4.4 and later, without the bash-completion package. */
export function bashScript(): string {
  const commands = COMMAND_NAMES.map((name) => {
    const flags = [...optionsOf(name).flatMap(flagsOf), ...HELP].join(' ');
    return `    ${name}) _troopclaims_pick "$cur" ${quoted(flags)} ;;`;
  });
  const operands = COMMAND_NAMES.map((name) => {
    const meant = operandsOf(name);
    if (meant === null) return `    ${name}) ;;`;
    return `    ${name}) ${meant === 'files' ? '_troopclaims_files "$cur"' : `_troopclaims_pick "$cur" ${quoted(meant.join(' '))}`} ;;`;
  });
  return `# bash completion of troopclaims; made by: troopclaims completion bash

_troopclaims_pick() {
  COMPREPLY=($(compgen -W "$2" -- "$1"))
}

# One more of a list with commas.
_troopclaims_pick_more() {
  local before=
  [[ $1 == *,* ]] && before=\${1%,*},
  COMPREPLY=($(compgen -P "$before" -W "$2" -- "\${1##*,}"))
  compopt -o nospace 2>/dev/null
}

_troopclaims_files() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen -f -- "$1")
}

# What the articles name, asked of the program itself.
_troopclaims_live() {
  local typed=$2 quote= value
  local -a words=("\${COMP_WORDS[@]:1:COMP_CWORD-1}")
  [[ $typed == [\\'\\"]* ]] && quote=\${typed:0:1} typed=\${typed:1}
  typed=\${typed//\\\\/}
  while IFS= read -r value; do
    [[ \${value,,} == "\${typed,,}"* ]] || continue
    [[ $quote ]] || printf -v value '%q' "$value"
    COMPREPLY+=("$value")
  done < <("\${COMP_WORDS[0]}" complete "$1" -- "\${words[@]//[\\\\\\"\\']/}" 2>/dev/null)
}

_troopclaims() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  # --option=value comes as three words.
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if ((COMP_CWORD == 1)); then
    _troopclaims_pick "$cur" ${quoted([...COMMAND_NAMES, 'help', '--version', ...HELP].join(' '))}
    return
  fi
  if [[ $command == help ]]; then
    _troopclaims_pick "$cur" ${quoted(COMMAND_NAMES.join(' '))}
    return
  fi
  case $prev in
${valueCases().join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${commands.join('\n')}
    esac
    return
  fi
  case $command in
${operands.join('\n')}
  esac
}

complete -F _troopclaims troopclaims
`;
}

function valueCases(): string[] {
  return OPTIONS.flatMap((row) => {
    const words = quoted(choicesOf(row).join(' '));
    const how = {
      flag: null,
      free: 'return',
      file: '_troopclaims_files "$cur"; return',
      choice: `_troopclaims_pick "$cur" ${words}; return`,
      choices: `_troopclaims_pick_more "$cur" ${words}; return`,
      live: `_troopclaims_live ${row.key} "$cur"; return`,
    }[valuesOf(row)];
    return how === null ? [] : [`    ${flagsOf(row).join('|')}) ${how} ;;`];
  });
}
