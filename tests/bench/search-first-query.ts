// `node tests/bench/search-first-query.ts <built site> own|bare <query>`: asks one query with nothing fetched before and prints, as JSON, what was. Node.
import { bareSystem, ownSystem } from './search-systems.ts';

const [, , site = '', which = 'own', query = ''] = process.argv;
const system = await (which === 'bare' ? bareSystem : ownSystem)(site);
await system.find(query);
console.log(JSON.stringify(system.fetched()));
