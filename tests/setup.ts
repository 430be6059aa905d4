import fc from 'fast-check';

/** Property tests draw the same examples in every run, so that a failure is a change; FUZZ_SEED draws others. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_241_104) });
