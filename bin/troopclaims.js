#!/usr/bin/env node
import module from 'node:module';

// Node 22 and later can keep what they compiled from run to run.
module.enableCompileCache?.();
await import('../dist/bundle/main.js');
