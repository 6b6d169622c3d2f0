import {globSync,readFileSync} from 'node:fs'; import {readWeighed} from '/work/main/src/search/near/format.ts';
const d='/tmp/atk4/naughty/'; const n=globSync('papers/*/index.html',{cwd:d}).length; const j=(f:string)=>JSON.parse(readFileSync(d+f,'utf8'));
const like=globSync('search/like/*.json',{cwd:d}).flatMap(f=>j(f).papers); const near=globSync('search/near/*.json',{cwd:d}).flatMap(f=>Object.values(j(f).terms)) as string[];
console.log(n,like.length,[...like,...near].flatMap(w=>readWeighed(w).map(x=>x.number)).filter(x=>!(x>=0&&x<n)).length);
