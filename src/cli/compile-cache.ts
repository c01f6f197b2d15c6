/** Loaded first (`node --import`): modules compiled once are not compiled again by the next run, a tenth of its time. */
import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/torikime');
