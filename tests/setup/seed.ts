// Texts made at random are the same in every run, so that a test that passes once passes always. `SEED=7 npm run test:unit` tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
