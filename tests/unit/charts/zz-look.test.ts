import { it } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { renderSvg } from '../../../src/lib/charts/renderSvg';
import { map } from '../../../src/lib/figures/compare/readings/map';
import { tiles } from '../../../src/lib/figures/compare/readings/tiles';
import { waterfall } from '../../../src/lib/figures/compare/readings/waterfall';
import { cell, indicator, inputOf, series, unit, unitsOf } from './support/mapInput';
import { missing } from '../../../src/lib/model/missing';
it('look', () => {
  const real = JSON.parse(readFileSync('/tmp/look/data.json','utf8'));
  const pop = indicator('population', { measure_vi: 'nghìn người', measure_en: 'thousand people' });
  const m34 = inputOf([series(pop, unit('VN'), [cell('2018',{value:95385.2})]), ...unitsOf('province34').filter(u=>u.code!=='P34-12').map((u)=>series(pop,u,[cell('2018',{value: u.code==='P34-20'? missing('not-published') : real.p34[u.code], under:u.code})],{subject:u.code==='P34-01'}))]);
  const m63 = inputOf(unitsOf('province63').map((u)=>series(pop,u,[cell('2018',{value: real.p63[u.code], under:u.code})],{subject:u.code==='P63-01'})));
  const pov = indicator('poverty-rate');
  const mp = inputOf(unitsOf('province63').map((u)=>series(pov,u,[cell('2011',{value: real.pov[u.code], under:u.code})],{subject:u.code==='P63-01'})),{lang:'en'});
  const con = indicator('grdp-contribution');
  const h = unit('P34-01');
  const wf1 = inputOf([['agriculture',0.06],['industry-construction',0.96],['product-taxes',0.51],['services',5.82]].map(([c,v])=>series(con,h,[cell('2025-Q1',{value:v as number,status:'estimate'})],{category:c as string,subject:true})),{by:'sector'});
  const bud = indicator('budget-revenue');
  const wf2 = inputOf([series(bud,h,[cell('2022',{value:332961,status:'estimate'}),cell('2025',{value:704500,status:'estimate'})],{subject:true}),...[['customs',24900,22897],['domestic',304300,662281],['oil',null,2483]].map(([c,a,b])=>series(bud,h,[cell('2022',{value:a===null?missing('not-published'):a as number,status:'estimate'}),cell('2025',{value:b as number,status:'estimate'})],{category:c as string,subject:true}))],{by:'source'});
  const wf3 = inputOf([['customs',24900,38897],['domestic',304300,662281],['oil',null,2483]].map(([c,a,b])=>series(bud,h,[cell('2022',{value:a===null?missing('not-published'):a as number,status:'estimate'}),cell('2025',{value:b as number,status:'estimate'})],{category:c as string,subject:true})),{by:'source'});
  const neg = inputOf([['agriculture',-0.4],['industry-construction',-1.3],['services',0.7],['product-taxes',0.2]].map(([c,v])=>series(con,h,[cell('2021',{value:v as number,status:'final'})],{category:c as string,subject:true})),{by:'sector'});
  const shots: [string, typeof map, ReturnType<typeof inputOf>][] = [['map34',map,m34],['tiles34',tiles,m34],['tiles63',tiles,m63],['pov63',tiles,mp],['wf1',waterfall,wf1],['wf2',waterfall,wf2],['wf3',waterfall,wf3],['neg',waterfall,neg]];
  const css = readFileSync('src/lib/ui/styles/tokens.css','utf8');
  for (const w of [340,1000]) for (const dark of [false,true]) {
    let html = `<meta charset=utf-8><style>${dark?css.replace('(prefers-color-scheme: dark)','all'):css} @font-face{font-family:'Source Sans 3';src:url(/work/main/src/lib/ui/fonts/source-sans-3-400.woff2)} body{background:var(--paper);color:var(--ink);margin:10px;display:flex;flex-wrap:wrap;gap:16px;align-items:start} svg{display:block;outline:1px dotted #9995}</style>`;
    for (const [name, r, input] of shots) { const why=r.whyNot(input); if (why) { html+=`<p>${name}: ${why}</p>`; continue; } const d = r.draw(input,w); html += `<div style="width:${w}px"><b>${name}</b>${renderSvg(name+w,d.option,w,d.height)}</div>`; }
    writeFileSync(`/tmp/look/${w}${dark?'d':''}.html`, html);
  }
});
