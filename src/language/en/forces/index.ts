export { type ForceKind, type ForceMention, forceMentions } from './mentions.js';
export { forceOf } from './resolve.js';
export { type NamedForce, namedForce, namedForceAt } from './table.js';
