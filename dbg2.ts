import { join } from 'node:path'; import { readFile } from 'node:fs/promises';
const S='/tmp/atk4/tree/src/', site='/tmp/atk4/naughty';
globalThis.fetch = (async (input:any) => { const path=String(input).replace(/\?.*/u,''); const f=path.startsWith(site)?path:join(site,path); try { return new Response(new Uint8Array(await readFile(f))); } catch { return new Response('',{status:404}); } }) as any;
const { engineFrom } = await import(S+'search/engine.ts'); const {toolsWith}=await import(S+'search/tools.ts'); const {parseQuery}=await import(S+'search/query.ts');
const e=await engineFrom(await import(site+'/pagefind/pagefind.js'), site+'/pagefind/'); const t=toolsWith(e);
for (const q of ['Subject2 case 554: x<y end','Subject11 case 347: <img \\x39src=x onerror="javascript:alert(1)"> end',"Subject0 case 408: ' OR '1'='1 end"]) {
 const p=parseQuery(q); const r=await t.rewrite(p); console.log(JSON.stringify(p.words), JSON.stringify({...r}));
 const hits=await e.find(r.words.join(' ')); console.log(hits.length, await Promise.all(hits.slice(0,3).map(h=>h.load().then((f:any)=>f.slug+' | '+f.content.slice(0,200)))));
 for (const w of r.words) console.log('   ',w,(await e.find(w)).length);
}
for (const q of ['554','347']) for (const h of await e.find(q)) { const f=await h.load(); console.log(f.slug, JSON.stringify(f.content.slice(0,350))); }
for (const q of ['x','xy','y','x y','xy 554','x 554','y 554','x39src','x39srcx','src 347','x39src=x 347','x39srcx 347']) console.log(q,(await e.find(q)).length);
