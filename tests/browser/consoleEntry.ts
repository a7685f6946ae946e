import { createConsole } from '../../src/lib/engine/console/createConsole';

Object.assign(window, { console_: createConsole({ base: '' }) });
