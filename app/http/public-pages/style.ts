/** Style of the public pages: the colours of the browser app, system fonts, light and dark, paper. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#f5f7f6;--card:#fff;--rule:#d9dfe2;--ink:#1b2329;--quiet:#566069;--brand:#0b6e4f;--soft:#e5f2ec;--deep:#07553c;--sun:#f6c445;--warn:#8a4b00;--warn-soft:#fdf1dd;--own:#0b6e4f;--grid:#1f5e99;--grid-soft:#d3e5f5;--feed:#b35c00;--feed-soft:#fdeecb;--focus:#1f6fb2}
@media(prefers-color-scheme:dark){:root{--ground:#14191c;--card:#1c2327;--rule:#374249;--ink:#dfe5ea;--quiet:#aeb8c0;--brand:#79c4a6;--soft:#17382c;--deep:#0f3d2d;--warn:#f3c077;--warn-soft:#3a2a11;--own:#52b38c;--grid:#8fbfe8;--grid-soft:#22405c;--feed:#f0b65f;--feed-soft:#4a3515;--focus:#8cc4f5}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Source Sans 3","DejaVu Sans",Arial,sans-serif;overflow-wrap:break-word}
a{color:var(--brand)}a:focus-visible,summary:focus-visible,.scroll:focus-visible,textarea:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99em}.skip:focus{left:1rem;top:.6rem;background:var(--card);padding:.5rem 1rem;z-index:3}
.wide{max-width:70rem;margin:0 auto;padding:0 1.25rem}
.top{background:var(--card);border-bottom:1px solid var(--rule)}
.top .wide{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1.2rem;padding-block:.7rem}
.brand{display:inline-flex;align-items:center;gap:.6rem;font-weight:650;color:var(--ink);text-decoration:none;margin-right:auto}
.brand svg{width:2rem;height:2rem;flex:none}
.top .lang{font-size:.95rem}
.menu{background:var(--card);border-bottom:1px solid var(--rule)}
.menu ul{display:flex;flex-wrap:wrap;gap:.1rem .3rem;list-style:none;margin:0 -.7rem;padding:.25rem 0}
.menu a{display:block;padding:.45rem .7rem;border-radius:.5rem;color:var(--ink);text-decoration:none}
.menu a:hover{background:var(--soft)}
.menu a[aria-current]{background:var(--soft);color:var(--brand);font-weight:650}
.mark-line{background:var(--warn-soft);color:var(--warn);font-size:.95rem}.mark-line p{margin:0;padding-block:.45rem}
.hero{background:var(--deep);color:#fff;position:relative;overflow:hidden}
.hero .wide{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:2rem;align-items:center;padding-block:2.6rem;position:relative}
.hero .hex{position:absolute;inset:0;width:100%;height:100%;opacity:.5}
.hero h1{font-size:clamp(1.9rem,4.6vw,3rem);line-height:1.12;margin:0 0 .6rem;font-weight:680;letter-spacing:-.01em;text-wrap:balance}
.hero p{margin:.2rem 0 .9rem;font-size:1.15rem;max-width:40rem;color:#e4f3ec}
.hero .do{display:flex;flex-wrap:wrap;gap:.7rem;margin-top:1.3rem}
.button{display:inline-block;background:var(--sun);color:#2b2200;font-weight:650;padding:.6rem 1.1rem;border-radius:.6rem;text-decoration:none}
.button.second{background:transparent;color:#fff;border:1.5px solid #ffffff99}
.button.plain{background:var(--brand);color:var(--card)}
.hero .button:focus-visible{outline-color:#fff}
.ring{width:13.5rem}.ring svg{display:block;width:100%;height:auto}
.ring p{font-size:.98rem;text-align:center;margin:.5rem 0 0}
main{padding-block:1.2rem 3rem}main:has(.hero){padding-top:0}.hero+.wide{padding-top:1.8rem}.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
main>.wide>h1{font-size:2rem;line-height:1.2;margin:.6rem 0 .6rem}
h2{font-size:1.4rem;line-height:1.25;margin:0 0 .7rem}h3{font-size:1.1rem;margin:1.2rem 0 .35rem}
p{margin:.4rem 0 .8rem}.text{max-width:44rem}.lead{font-size:1.15rem;color:var(--quiet);max-width:46rem;margin-top:0}
.quiet{color:var(--quiet);font-weight:400}.small{font-size:.92rem}
section.card,.card{background:var(--card);border:1px solid var(--rule);border-radius:.9rem;padding:1.3rem 1.4rem;margin:1.2rem 0}
.two{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.2rem}.two>.card{margin:0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1rem;list-style:none;margin:1.2rem 0;padding:0}
.tile{background:var(--card);border:1px solid var(--rule);border-radius:.9rem;padding:1rem 1.15rem;border-top:5px solid var(--brand)}
.tile.grid{border-top-color:var(--grid)}.tile.feed{border-top-color:var(--feed)}
.tile .name{display:block;color:var(--quiet);font-size:.98rem}
.tile .value{display:block;font-size:1.75rem;font-weight:680;line-height:1.25;font-variant-numeric:tabular-nums}
.tile details{margin-top:.4rem}
summary{cursor:pointer;color:var(--brand);padding:.15rem 0}
.badge{display:inline-block;font-size:.86rem;font-weight:600;border:1.5px dashed var(--warn);color:var(--warn);border-radius:.4rem;padding:0 .45rem;white-space:nowrap}
.badge.sure{border-style:solid;border-color:var(--brand);color:var(--brand)}
.news{list-style:none;margin:0;padding:0}.news>li{padding:.8rem 0;border-top:1px solid var(--rule)}.news>li:first-child{border-top:0;padding-top:.2rem}
.news h2,.news h3{font-size:1.13rem;margin:.1rem 0 .2rem}.news time,.news .when{color:var(--quiet);font-size:.95rem}
.dates{display:grid;grid-template-columns:4.2rem minmax(0,1fr);gap:.2rem 1rem;align-items:start}
.leaf{background:var(--soft);color:var(--brand);border-radius:.6rem;text-align:center;padding:.35rem .2rem;line-height:1.15;font-weight:650}
.leaf b{display:block;font-size:1.5rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:650;padding:.2rem 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .8rem .5rem 0;border-bottom:1px solid var(--rule)}
thead th{border-bottom:2px solid var(--quiet);font-size:.95rem}tbody th{font-weight:600}
.num{text-align:right}td time{white-space:nowrap}td.num{white-space:nowrap}
figure{margin:0}figcaption{margin-bottom:.6rem}.chart svg{width:100%;height:auto;display:block;font:13px system-ui,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif}
.chart .narrow{display:none}
.chart text,.map text{fill:var(--ink)}.chart .axis{fill:var(--quiet)}.chart .line{stroke:var(--rule)}
.c-own{fill:var(--own);stroke:var(--own)}.c-grid{stroke:var(--grid);fill:var(--grid-soft)}.c-feed{stroke:var(--feed);fill:var(--feed-soft)}
.h-grid{stroke:var(--grid)}.h-feed{fill:var(--feed)}.first{stroke-dasharray:3 2.5;fill-opacity:.62}
.keys{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;list-style:none;padding:0;margin:.4rem 0;font-size:.96rem}.keys li{display:inline-flex;gap:.45rem;align-items:center}.keys svg{width:1.4rem;height:1rem}
.map svg{width:100%;max-width:34rem;height:auto;display:block}.map .with{fill:var(--brand)}.map .without{fill:var(--soft);stroke:var(--brand)}.map .on{fill:var(--card);font-weight:650}
dl{display:grid;grid-template-columns:minmax(8rem,max-content) minmax(0,1fr);gap:.4rem 1.2rem;margin:0}dt{color:var(--quiet)}dd{margin:0}
ol.steps{list-style:none;counter-reset:s;padding:0;margin:0}ol.steps>li{counter-increment:s;padding:.3rem 0 .9rem 3.2rem;position:relative}ol.steps>li:before{content:counter(s);position:absolute;left:0;top:.15rem;width:2.2rem;height:2.2rem;border-radius:50%;background:var(--soft);color:var(--brand);font-weight:680;display:grid;place-items:center}ol.steps h3{margin:.1rem 0}
.foot{border-top:1px solid var(--rule);background:var(--card);font-size:.96rem}.foot .wide{display:flex;flex-wrap:wrap;gap:.5rem 1.6rem;padding-block:1.2rem}
.clusters{display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:1rem;list-style:none;padding:0}.clusters .card{margin:0;height:100%}.clusters h3{margin:0 0 .3rem;font-size:1.2rem}
@media(max-width:46rem){.two,.hero .wide{grid-template-columns:minmax(0,1fr)}.ring{width:11rem}.hero .wide{padding-block:1.8rem}.chart .wide-one{display:none}.chart .narrow{display:block}dl{grid-template-columns:minmax(0,1fr);gap:.1rem}dd{margin-bottom:.5rem}.clusters{grid-template-columns:minmax(0,1fr)}}
@media(forced-colors:active){.menu a[aria-current]{outline:2px solid}}
@media print{body{background:#fff;color:#000;font-size:11pt}.menu,.lang,.skip,.do,.no-print{display:none!important}.hero{background:#fff;color:#000}.hero p,.hero h1{color:#000}.hero .hex{display:none}.card,.tile{break-inside:avoid;border-color:#999}.ring text{fill:#000!important}details::details-content{content-visibility:visible;height:auto}a{color:#000}@page{margin:16mm;@bottom-right{content:counter(page) " / " counter(pages)}}}
`
